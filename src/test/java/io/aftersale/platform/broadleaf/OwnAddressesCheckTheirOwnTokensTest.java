// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadleafcommerce.common.security.handler.CsrfFilter;
import org.junit.jupiter.api.Test;

class OwnAddressesCheckTheirOwnTokensTest {

    private final OwnAddressesCheckTheirOwnTokens processor = new OwnAddressesCheckTheirOwnTokens();

    @Test
    void onlyOurAddressesAreAddedToWhatTheStoreHasExcluded() {
        CsrfFilter filter = new CsrfFilter();
        filter.setExcludedRequestPatterns(List.of("/hooks/**"));

        processor.postProcessBeforeInitialization(filter, "blCsrfFilter");

        assertThat(filter.getExcludedRequestPatterns())
                .containsExactly(
                        "/after-sale", "/after-sale/**", "/account/after-sale/**", "/api/after-sale/**", "/hooks/**");
    }

    @Test
    void otherBeansStayAsTheyAre() {
        Object bean = new Object();

        assertThat(processor.postProcessBeforeInitialization(bean, "any")).isSameAs(bean);
        assertThat(processor.postProcessAfterInitialization(bean, "any")).isSameAs(bean);
    }
}
