// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 100,000 lines of 25,000 orders from before the installation, straight into the platform's tables on PostgreSQL. */
final class OldOrders {

    static final int LINES = 100_000;

    private static final List<String> ORDERS = List.of(
            "INSERT INTO BLC_ORDER (ORDER_ID, CUSTOMER_ID, ORDER_STATUS, SUBMIT_DATE) SELECT 1000000 + n,"
                    + " (SELECT MIN(CUSTOMER_ID) FROM BLC_CUSTOMER), 'SUBMITTED',"
                    + " TIMESTAMP '2024-01-01 00:00:00' + n * INTERVAL '10 minutes' FROM generate_series(0, 24999) n",
            "INSERT INTO BLC_ORDER_ITEM (ORDER_ITEM_ID, ORDER_ID, QUANTITY)"
                    + " SELECT 1000000 + n, 1000000 + n / 4, 1 + n % 3 FROM generate_series(0, 99999) n",
            "INSERT INTO BLC_DISCRETE_ORDER_ITEM (ORDER_ITEM_ID, SKU_ID) SELECT 1000000 + n,"
                    + " (SELECT array_agg(SKU_ID ORDER BY SKU_ID) FROM BLC_SKU)[1 + n % 10] FROM generate_series(0, 99999) n",
            "ANALYZE");

    /** What must be none, each with the count of what is wrong. */
    private static final Map<String, String> FAULTS = faults();

    private OldOrders() {}

    static void insert(Statement statement) throws SQLException {
        for (String orders : ORDERS) {
            statement.execute(orders);
        }
    }

    static int filled(Connection connection) throws SQLException {
        return count(connection, "SELECT COUNT(*) FROM AFTERSALE_LINE_FACTS WHERE ORDER_ITEM_ID >= 1000000");
    }

    /** Fails where a line is missing, doubled or holds anything but its own order's facts. */
    static void check(Connection connection) throws SQLException {
        for (Map.Entry<String, String> fault : FAULTS.entrySet()) {
            int wrong = count(connection, fault.getValue());
            if (wrong != 0) {
                throw new IllegalStateException(wrong + " " + fault.getKey());
            }
        }
    }

    private static Map<String, String> faults() {
        String facts = " FROM AFTERSALE_LINE_FACTS F JOIN BLC_ORDER_ITEM I ON I.ORDER_ITEM_ID = F.ORDER_ITEM_ID"
                + " JOIN BLC_ORDER O ON O.ORDER_ID = I.ORDER_ID"
                + " JOIN BLC_DISCRETE_ORDER_ITEM D ON D.ORDER_ITEM_ID = I.ORDER_ITEM_ID"
                + " JOIN BLC_SKU S ON S.SKU_ID = D.SKU_ID WHERE F.ORDER_ITEM_ID >= 1000000 AND ";
        Map<String, String> faults = new LinkedHashMap<>();
        faults.put(
                "lines without facts",
                "SELECT COUNT(*) FROM BLC_ORDER_ITEM I WHERE I.ORDER_ITEM_ID >= 1000000 AND NOT EXISTS"
                        + " (SELECT 1 FROM AFTERSALE_LINE_FACTS F WHERE F.ORDER_ITEM_ID = I.ORDER_ITEM_ID)");
        faults.put(
                "lines with facts twice", "SELECT COUNT(*) - COUNT(DISTINCT ORDER_ITEM_ID) FROM AFTERSALE_LINE_FACTS");
        faults.put("lines not marked as filled afterwards", "SELECT COUNT(*)" + facts + "NOT F.BACKFILLED");
        faults.put(
                "lines with another line's order, units or SKU",
                "SELECT COUNT(*)" + facts
                        + "(F.ORDER_ID <> I.ORDER_ID OR F.QUANTITY <> I.QUANTITY OR F.SKU_ID <> D.SKU_ID)");
        faults.put(
                "lines with another moment than their order's",
                "SELECT COUNT(*)" + facts + "F.ORDERED_AT <> (EXTRACT(EPOCH FROM O.SUBMIT_DATE) * 1000)::BIGINT");
        faults.put(
                "lines with another stock origin than their statue's",
                "SELECT COUNT(*)" + facts + "F.STOCK_ORIGIN <> COALESCE((SELECT MIN(UPPER(A.VALUE))"
                        + " FROM BLC_PRODUCT P JOIN BLC_PRODUCT_ATTRIBUTE A ON A.PRODUCT_ID = P.PRODUCT_ID"
                        + " WHERE P.DEFAULT_SKU_ID = S.SKU_ID AND A.NAME = 'aftersale.stockOrigin'), 'UNKNOWN')");
        return faults;
    }

    private static int count(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
