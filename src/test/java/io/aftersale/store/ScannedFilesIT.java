// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the pages say of files by what the malware scan came to; the outcomes are written into the rows here. */
class ScannedFilesIT {

    @Test
    void anInfectedFileIsGivenToNobodyAndBothSidesAreTold() {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        String number = Report.complete(mara, order, order.items().get(0));
        String address = photos(mara, number).get(0);
        assertThat(mara.get(address).status()).isEqualTo(200);

        ScannedRows.at(address, "INFECTED", "Win.Test.EICAR_HDB-1");

        assertThat(mara.get(address).status()).isEqualTo(404);
        assertThat(mara.get("/account/after-sale/claims/" + number).body())
                .contains("data-aftersale-scan=\"INFECTED\"", "Malware was found in this file")
                .doesNotContain(address + "\"")
                .doesNotContain("EICAR");
        Visitor agent = Visitor.staff("agent");
        assertThat(agent.get(address).status()).isEqualTo(404);
        assertThat(agent.get("/after-sale/claims/" + number).body())
                .contains("data-as-scan=\"INFECTED\"", "Malware was found (Win.Test.EICAR_HDB-1).")
                .doesNotContain(address + "\"");
    }

    @Test
    void aFileThatIsTooLargeToScanIsShownWithAWarningForStaffAlone() {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        String number = Report.complete(mara, order, order.items().get(0));
        String address = photos(mara, number).get(0);

        ScannedRows.at(address, "TOO_LARGE", "");

        assertThat(mara.get("/account/after-sale/claims/" + number).body())
                .contains(address + "\"")
                .doesNotContain("data-aftersale-scan");
        Visitor agent = Visitor.staff("agent");
        assertThat(agent.get(address).status()).isEqualTo(200);
        assertThat(agent.get("/after-sale/claims/" + number).body())
                .contains("data-as-scan=\"TOO_LARGE\"", "Too large for the malware scanner", address + "\"");
    }

    private static List<String> photos(Visitor mara, String number) {
        return Shop.all(
                mara.get("/account/after-sale/claims/" + number).body(),
                "<a [^>]*href=\"(/after-sale/evidence/[0-9a-f]+)\"[^>]*><img ");
    }
}
