// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.facts.ProductSheet.Fault;
import io.aftersale.facts.ProductSheet.Preview;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductSheetTest implements ProductDesk {

    private static final TypedFacts KNOWN = new TypedFacts("IN_STOCK", "2026-03", "Prime 1", "");

    @Test
    void aRowOfTheDownloadChangesNothing() {
        assertThat(preview(ProductSheet.row(entry(1))))
                .isEqualTo(new Preview(List.of(), List.of(), List.of(new ProductSheet.Row(2, entry(1)))));
    }

    @Test
    void whatDiffersIsAChange() {
        Preview preview = preview(row("1", "whatever", "china stock", "2026-Q1", "Prime 1", ""));

        assertThat(preview.faults()).isEmpty();
        assertThat(preview.bySku()).isEqualTo(Map.of(1L, new TypedFacts("CHINA_STOCK", "2026-Q1", "Prime 1", "")));
    }

    @Test
    void everyFaultIsNamedByItsRowAndColumn() {
        Preview preview = preview(
                row("1", "", "IN_STOCK", "2026-02-30", "", "GONE"),
                row("9", "", "", "", "", ""),
                row("one", "", "", "", "", ""),
                row("2", "", "PRE_ORDER", "", "", ""),
                row("2", "", "PRE_ORDER", "", "", ""),
                List.of("3", ""));

        assertThat(preview.faults())
                .containsExactly(
                        new Fault(2, "releaseDate", "badReleaseDate"),
                        new Fault(2, "marks", "badMark"),
                        new Fault(3, "sku", "noSuchSku"),
                        new Fault(4, "sku", "noSuchSku"),
                        new Fault(6, "sku", "twice"),
                        new Fault(7, "", "badColumns"));
    }

    @Test
    void anotherHeaderIsRefused() {
        assertThat(ProductSheet.preview(List.of(), this).faults()).containsExactly(new Fault(1, "", "badHeader"));
        assertThat(ProductSheet.preview(List.of(List.of("sku", "studio")), this).faults())
                .containsExactly(new Fault(1, "", "badHeader"));
    }

    @Test
    void fiveThousandRowsAreTakenAndNotOneMore() {
        assertThat(preview(many(5000)).faults())
                .hasSize(4997)
                .noneMatch(each -> each.code().equals("tooManyRows"));
        assertThat(preview(many(5001)).faults()).containsExactly(new Fault(1, "", "tooManyRows"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+39", "-5", "@SUM(A1)"})
    void aWordThatLooksLikeAFormulaIsMadeHarmlessAndComesBackAsItWas(String studio) {
        Entry hostile = new Entry(1, studio, false, new TypedFacts("", "", studio, ""));

        List<String> out = ProductSheet.row(hostile);
        assertThat(out.get(1)).isEqualTo("'" + studio);
        assertThat(out.get(4)).isEqualTo("'" + studio);
        assertThat(preview(out).bySku()).isEqualTo(Map.of(1L, new TypedFacts("", "", studio, "")));
    }

    @Test
    void anApostropheOfItsOwnIsKept() {
        assertThat(preview(row("1", "", "", "", "'t Hooft", "")).bySku())
                .isEqualTo(Map.of(1L, new TypedFacts("", "", "'t Hooft", "")));
    }

    @Test
    void aProductIsTakenOutOfTheServiceWithItsReasonOnly() {
        assertThat(preview(row("1", "", "", "", "", "no_after_sale_service")).faults())
                .containsExactly(new Fault(2, "exclusionReason", "noExclusionReason"));
        assertThat(preview(row("1", "", "", "", "", "no_after_sale_service", " Sold as seen "))
                        .bySku())
                .isEqualTo(Map.of(1L, new TypedFacts("", "", "", "NO_AFTER_SALE_SERVICE", "Sold as seen")));
    }

    @SafeVarargs
    private Preview preview(List<String>... rows) {
        return ProductSheet.preview(
                Stream.concat(Stream.of(ProductSheet.HEADER), Stream.of(rows)).toList(), this);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<String>[] many(int rows) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(number -> row(Integer.toString(number), "", "", "", "", ""))
                .toArray(List[]::new);
    }

    private static List<String> row(String... cells) {
        List<String> row = new ArrayList<>(List.of(cells));
        if (cells.length == 6) {
            row.add("");
        }
        return row;
    }

    private static Entry entry(long id) {
        return new Entry(id, "Statue", false, KNOWN);
    }

    @Override
    public List<Entry> after(long skuId, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Entry> of(Collection<Long> skuIds) {
        return Stream.of(entry(1), entry(2), entry(3))
                .filter(each -> skuIds.contains(each.skuId()))
                .toList();
    }

    @Override
    public void write(Map<Long, TypedFacts> bySku, String by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Entry> write(Map<Long, TypedFacts> bySku, Map<Long, TypedFacts> seen, String by) {
        throw new UnsupportedOperationException();
    }
}
