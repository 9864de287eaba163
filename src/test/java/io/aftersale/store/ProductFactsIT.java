// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.coverage.StockOrigin;
import io.aftersale.facts.CatalogueFacts;
import io.aftersale.facts.ProductDesk;
import io.aftersale.facts.TypedFacts;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.catalog.service.CatalogService;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the merchant says of products, on its page and by a sheet. */
class ProductFactsIT {

    private static final String HEADER = "sku,name,stockOrigin,releaseDate,studio,marks,exclusionReason\r\n";

    private final Visitor supervisor = Visitor.staff("supervisor");

    @Test
    void whatIsSavedHoldsForTheNextOrderAndNotForTheLast() {
        String statue = Shop.statues(1)[0];
        long sku = skuOf(statue);
        Shop.Placed before = Shop.order("mara@example.com", statue);

        Visitor.Answer saved = save(sku, Map.of("stockOrigin", "CHINA_STOCK", "studio", "Clay & Co"));

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.body()).contains("Saved.", "value=\"Clay &amp; Co\"");
        Visitor mara = Visitor.shopper("mara@example.com");
        assertThat(flags(mara.get("/statues/" + statue))).containsExactly("NOT_COVERED");
        assertThat(flags(mara.get(before.page()))).containsExactly("COVERED");
        assertThat(flags(mara.get(Shop.order("mara@example.com", statue).page())))
                .containsExactly("NOT_COVERED");
    }

    @Test
    void whatCannotBeReadIsNotSavedAndSaidAtItsField() {
        String statue = Shop.statues(1)[0];
        long sku = skuOf(statue);

        Visitor.Answer refused = save(sku, Map.of("stockOrigin", "CHINA_STOCK", "releaseDate", "soon <b>"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "value=\"soon &lt;b&gt;\"", "aria-describedby=\"as-release-fault\"", "id=\"as-release-fault\"");
        assertThat(flags(Visitor.stranger().get("/statues/" + statue))).containsExactly("COVERED");
    }

    @Test
    void whatIsTakenOutOfTheServiceSaysWhyToShoppersAndWhoToStaff() {
        String statue = Shop.statues(1)[0];
        long sku = skuOf(statue);
        Map<String, String> mark = Map.of("stockOrigin", "IN_STOCK", "marks", "NO_AFTER_SALE_SERVICE");

        assertThat(save(sku, mark).status()).isEqualTo(422);
        Visitor.Answer saved = save(
                sku,
                Map.of(
                        "stockOrigin", "IN_STOCK",
                        "marks", "NO_AFTER_SALE_SERVICE",
                        "exclusionReason", "Sold as a \"display\" piece"));
        Shop.Placed order = Shop.order("mara@example.com", statue);

        assertThat(saved.body()).contains("by supervisor: \u201cSold as a &quot;display&quot; piece\u201d");
        assertThat(Visitor.shopper("mara@example.com").get(order.page()).body())
                .contains("Our reason: \u201cSold as a &quot;display&quot; piece\u201d")
                .doesNotContain("supervisor");
        assertThat(supervisor.get("/after-sale/orders?number=" + order.number()).body())
                .contains("by supervisor: \u201cSold as a &quot;display&quot; piece\u201d");
        assertThat(save(sku, Map.of("stockOrigin", "IN_STOCK")).body()).doesNotContain("by supervisor");
        assertThat(Visitor.shopper("mara@example.com").get(order.page()).body()).contains("Our reason:");
    }

    @Test
    void aSheetIsShownFirstAndWrittenWhenConfirmed() {
        String[] statues = Shop.statues(2);
        long one = skuOf(statues[0]);
        long other = skuOf(statues[1]);

        Visitor.Answer preview = upload(HEADER + one + ",,CHINA_STOCK,,\"Clay, \"\"Sons\"\"\",,\r\n" + other
                + ",,in stock,2026-Q4,,SPARE_PARTS_EXHAUSTED,\r\n");

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body()).contains("Changes: 2. Nothing has been written yet.", "Clay, &quot;Sons&quot;");
        assertThat(desk().of(List.of(one)).get(0).facts()).isEqualTo(new TypedFacts("PRE_ORDER", "", "", ""));

        Visitor.Answer written = supervisor.post(
                "/after-sale/products/confirm",
                supervisor.token("/after-sale/products/" + one),
                Map.of("sheet", hidden(preview.body()), "mark", mark(preview.body())));

        assertThat(written.path()).isEqualTo("/after-sale/products");
        assertThat(written.body()).contains("Products changed: 2.");
        assertThat(desk().of(List.of(one)).get(0).facts())
                .isEqualTo(new TypedFacts("CHINA_STOCK", "", "Clay, \"Sons\"", ""));
        assertThat(desk().of(List.of(other)).get(0).facts())
                .isEqualTo(new TypedFacts("IN_STOCK", "2026-Q4", "", "SPARE_PARTS_EXHAUSTED"));
    }

    @Test
    void aSheetWithOneBadRowWritesNothing() {
        String[] statues = Shop.statues(2);
        long one = skuOf(statues[0]);
        String sheet = HEADER + one + ",,CHINA_STOCK,,,,\r\n" + skuOf(statues[1]) + ",,,2026-13,,,\r\n";

        Visitor.Answer preview = upload(sheet);
        Visitor.Answer confirmed = supervisor.post(
                "/after-sale/products/confirm",
                supervisor.token("/after-sale/products/" + one),
                Map.of("sheet", sheet));

        assertThat(preview.status()).isEqualTo(422);
        assertThat(preview.body()).contains("Row 3, releaseDate: must be").doesNotContain("products/confirm");
        assertThat(confirmed.status()).isEqualTo(422);
        assertThat(desk().of(List.of(one)).get(0).facts().stockOrigin()).isEqualTo("PRE_ORDER");
    }

    @Test
    void whatIsNoSheetIsToldApart() {
        assertThat(upload("a,\"b").body()).contains("the file is no CSV");
        assertThat(upload("").body()).contains("the first row must be");
        assertThat(upload("x".repeat(512 * 1024 + 1)).body()).contains("the file has more than 512 KB");
    }

    @Test
    void theDownloadHasEveryProductAndChangesNothingWhenItComesBack() {
        Visitor.Answer sheet = supervisor.get("/after-sale/products/export");

        assertThat(sheet.headers())
                .containsEntry("content-type", "text/csv;charset=UTF-8")
                .containsEntry("content-disposition", "attachment; filename=\"product-facts.csv\"");
        assertThat(sheet.body()).startsWith("\uFEFF" + HEADER).contains(",PRE_ORDER,", ",CHINA_STOCK,", ",2026-");
        assertThat(sheet.body().lines()).noneMatch(line -> line.contains("iorama"));
        assertThat(upload(sheet.body()).body()).contains("Changes: 0.");
    }

    @Test
    void thePagesLeadThroughAllProductsAndSpeakItalian() {
        Shop.statues(51);

        String first = supervisor.get("/after-sale/products").body();
        String next = Shop.one(first, "href=\"/admin(/after-sale/products\\?after=\\d+)\"");

        assertThat(Shop.all(first, "data-as-sku=\"(\\d+)\"")).hasSize(50);
        assertThat(Shop.all(supervisor.get(next).body(), "data-as-sku=\"(\\d+)\""))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(Shop.all(first, "data-as-sku=\"(\\d+)\""));
        assertThat(first).doesNotContain("??", "aftersale.staff.");
        assertThat(supervisor.get("/after-sale/products/99999999").status()).isEqualTo(404);
    }

    @Test
    void aVariantsOwnFactsGoOverItsProducts() {
        long product = skuOf(Shop.statues(1)[0]);
        long variant = variantOf(product);

        save(variant, Map.of("stockOrigin", "CHINA_STOCK"));

        CatalogueFacts facts = bean("aftersaleCatalogueFacts", CatalogueFacts.class);
        CatalogueFacts.Ref own = new CatalogueFacts.Ref(product, productOf(product));
        CatalogueFacts.Ref beside = new CatalogueFacts.Ref(variant, productOf(product));
        assertThat(facts.read(List.of(own, beside)))
                .extractingByKeys(own, beside)
                .extracting(CatalogueFacts.Facts::stockOrigin)
                .containsExactly(StockOrigin.PRE_ORDER, StockOrigin.CHINA_STOCK);

        save(variant, Map.of());
        assertThat(facts.read(List.of(beside)).get(beside).stockOrigin()).isEqualTo(StockOrigin.PRE_ORDER);
    }

    private static String seen(String page) {
        return Shop.one(page, "name=\"seen\" value=\"([^\"]*)\"").replace("&amp;", "&");
    }

    private static String mark(String page) {
        return Shop.one(page, "name=\"mark\" value=\"(\\w+)\"");
    }

    private Visitor.Answer save(long sku, Map<String, String> fields) {
        String page = "/after-sale/products/" + sku;
        Map<String, String> sent = new HashMap<>(fields);
        sent.put("seen", seen(supervisor.get(page).body()));
        return supervisor.post(page, supervisor.token(page), sent);
    }

    private Visitor.Answer upload(String sheet) {
        String action = Shop.one(
                        supervisor.get("/after-sale/products").body(),
                        "action=\"/admin(/after-sale/products/import[^\"]+)\"")
                .replace("&amp;", "&");
        return supervisor.post(
                action, new Multipart().file("file", "sheet.csv", "text/csv", sheet.getBytes(StandardCharsets.UTF_8)));
    }

    private static String hidden(String page) {
        return Shop.one(page, "name=\"sheet\" value=\"([^\"]+)\"")
                .replace("&quot;", "\"")
                .replace("&#13;", "\r")
                .replace("&#10;", "\n");
    }

    private static List<String> flags(Visitor.Answer page) {
        return Shop.all(page.body(), "data-aftersale-flag=\"(\\w+)\"");
    }

    private static ProductDesk desk() {
        return bean("aftersaleProductDesk", ProductDesk.class);
    }

    private static long skuOf(String statue) {
        return inTransaction(catalogue -> ((Product) catalogue.findProductByURI("/statues/" + statue))
                .getDefaultSku()
                .getId());
    }

    private static long productOf(long sku) {
        return inTransaction(
                catalogue -> catalogue.findSkuById(sku).getProduct().getId());
    }

    private static long variantOf(long sku) {
        return inTransaction(catalogue -> {
            Sku variant = catalogue.createSku();
            variant.setProduct(catalogue.findSkuById(sku).getProduct());
            variant.setRetailPrice(new Money("120.00", "EUR"));
            return catalogue.saveSku(variant).getId();
        });
    }

    private static long inTransaction(java.util.function.ToLongFunction<CatalogService> work) {
        CatalogService catalogue = bean("blCatalogService", CatalogService.class);
        return new TransactionTemplate(bean("blTransactionManager", PlatformTransactionManager.class))
                .execute(status -> work.applyAsLong(catalogue));
    }

    private static <T> T bean(String name, Class<T> type) {
        ApplicationContext beans = RunningStore.get().siteBeans();
        return beans.getBean(name, type);
    }
}
