// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo;

import org.broadleafcommerce.common.time.SystemTime;
import org.broadleafcommerce.core.checkout.service.workflow.CheckoutSeed;
import org.broadleafcommerce.core.checkout.service.workflow.CompleteOrderActivity;
import org.broadleafcommerce.core.workflow.ProcessContext;

/** Stamps a completed order with the store's clock. */
public class OrdersFollowTheStoresClock extends CompleteOrderActivity {

    @Override
    public ProcessContext<CheckoutSeed> execute(ProcessContext<CheckoutSeed> context) throws Exception {
        ProcessContext<CheckoutSeed> completed = super.execute(context);
        completed.getSeedData().getOrder().setSubmitDate(SystemTime.asDate());
        return completed;
    }
}
