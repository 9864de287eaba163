// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import org.broadleafcommerce.openadmin.web.controller.AdminAbstractController;
import org.springframework.ui.Model;

/** Borrows the platform's own way to fill the frame; it handles no address. */
public final class BroadleafAdminFrame extends AdminAbstractController implements AdminFrame {

    /** Address of our section, without its slash. */
    static final String SECTION = "after-sale";

    @Override
    public String around(String screen, Model model) {
        return around(SECTION, screen, model);
    }

    @Override
    public String around(String section, String screen, Model model) {
        model.addAttribute("viewType", screen);
        setModelAttributes(model, section);
        return "modules/defaultContainer";
    }
}
