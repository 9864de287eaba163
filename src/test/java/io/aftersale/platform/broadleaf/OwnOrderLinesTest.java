// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.aftersale.coverage.CoverageOutcome;
import io.aftersale.line.LineStanding;
import io.aftersale.line.LineStandings;
import io.aftersale.line.UnreadLine;
import io.aftersale.platform.CurrentShopper;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManagerFactory;
import javax.persistence.PersistenceException;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.type.OrderStatus;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class OwnOrderLinesTest {

    private final MovedClock clock = new MovedClock("2026-11-24T11:00:00Z");
    private final Stores stores = Stores.open(clock, new CatalogueInMemory(), new FilesInMemory());
    private final LineStandings standings = mock(LineStandings.class);
    private final CurrentShopper shopper = mock(CurrentShopper.class);
    private final LimitedWait wait = new LimitedWait(
            new SessionOfItsOwn(stores.bean("entityManagerFactory", EntityManagerFactory.class)),
            () -> {},
            stores.bean("blTransactionManager", PlatformTransactionManager.class));
    private final OwnOrderLines lines = new OwnOrderLines(standings, shopper, wait, clock, ZoneId.of("Europe/Rome"));

    @BeforeEach
    void begin() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        when(shopper.customerId()).thenReturn(Optional.of(7L));
    }

    @AfterEach
    void end() {
        RequestContextHolder.resetRequestAttributes();
        stores.close();
    }

    @Test
    void whatCannotBeReadIsForAPersonToLookAtAndIsTriedOnceAPage() {
        when(standings.frozenOf(any())).thenThrow(new PersistenceException("the table is held"));
        Order order = order(1);

        assertThat(lines.standings(order, List.of(order)))
                .singleElement()
                .satisfies(line -> assertThat(line.coverage().outcome()).isEqualTo(CoverageOutcome.NEEDS_REVIEW));
        lines.standings(order(2), List.of(order(2)));

        verify(standings, times(1)).frozenOf(any());
        verify(standings, never()).unfrozen(anyLong(), anyInt());
    }

    @Test
    void whatIsReadIsReadOnceForAllOrdersOfThePage() {
        LineStanding line = mockLine();
        when(standings.frozenOf(any())).thenReturn(Map.of(1L, List.of(line), 2L, List.of(line)));
        Order first = order(1);
        Order second = order(2);

        assertThat(lines.standings(first, List.of(first, second))).containsExactly(line);
        assertThat(lines.standings(second, List.of(first, second))).containsExactly(line);
        verify(standings, times(1)).frozenOf(any());
    }

    @Test
    void aReadThatTakesTooLongIsGivenUp() {
        long begun = System.nanoTime();

        Optional<Object> read = wait.read(() -> stores.em()
                .createNativeQuery("SELECT COUNT(*) FROM SYSTEM_RANGE(1, 1000000) A, SYSTEM_RANGE(1, 1000000) B"
                        + " WHERE A.X + B.X < 0")
                .getSingleResult());

        assertThat(read).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
    }

    private static LineStanding mockLine() {
        return UnreadLine.of(42, 1, LocalDate.of(2026, 11, 24));
    }

    private static Order order(long id) {
        Customer customer = mock(Customer.class);
        when(customer.getId()).thenReturn(7L);
        Order order = mock(Order.class);
        when(order.getId()).thenReturn(id);
        when(order.getOrderNumber()).thenReturn("100" + id);
        when(order.getStatus()).thenReturn(OrderStatus.SUBMITTED);
        when(order.getCustomer()).thenReturn(customer);
        return order;
    }
}
