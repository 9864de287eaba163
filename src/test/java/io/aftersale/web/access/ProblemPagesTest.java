// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.web.view.Reader;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

class ProblemPagesTest {

    private final ProblemPages pages = new ProblemPages("some/view", "some/layout", Reader.factory());
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void anAddressOutsideTheTableIsMissing() {
        ModelAndView page = shown(NotAllowed.Ground.NO_SUCH_ADDRESS);

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(page.getViewName()).isEqualTo("some/view");
        assertThat(page.getModel())
                .containsEntry("problem", "aftersale.problem.missing")
                .containsEntry("aftersaleLayout", "some/layout")
                .containsEntry("pageTitle", "We could not find this");
    }

    @Test
    void whoeverIsNotSignedInIsToldSo() {
        ModelAndView page = shown(NotAllowed.Ground.NO_SESSION);

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(page.getModel()).containsEntry("problem", "aftersale.problem.noSession");
    }

    @Test
    void anOldPageIsToldThatNothingIsLost() {
        ModelAndView page = shown(NotAllowed.Ground.FORGED_OR_EXPIRED);

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(page.getModel()).containsEntry("problem", "aftersale.problem.expired");
    }

    @Test
    void otherFailuresAreLeftToThePlatform() {
        assertThat(pages.resolveException(request, response, null, new IllegalStateException()))
                .isNull();
        assertThat(pages.getOrder()).isNegative();
    }

    private ModelAndView shown(NotAllowed.Ground ground) {
        return pages.resolveException(request, response, null, new NotAllowed(ground));
    }
}
