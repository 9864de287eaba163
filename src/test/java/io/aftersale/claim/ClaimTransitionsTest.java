// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimTransitionsTest {

    /** Event, state before, actor: state after, scope, row. All that is not here is refused. */
    private static final Map<String, String> TABLE = table(
            "START     -         SHOPPER : DRAFT     CLAIM C1",
            "EDIT      DRAFT     SHOPPER : DRAFT     CLAIM C2",
            "QUICK_REPORT DRAFT  SHOPPER : DRAFT     CLAIM C2Q",
            "SUBMIT    DRAFT     SHOPPER : SUBMITTED CLAIM C3",
            "EXPIRE    DRAFT     SYSTEM  : EXPIRED   CLAIM C4",
            "DISCARD   DRAFT     SHOPPER : WITHDRAWN CLAIM C5",
            "TAKE_UP   SUBMITTED SYSTEM  : IN_REVIEW CLAIM C6",
            "TAKE_UP   SUBMITTED STAFF   : IN_REVIEW CLAIM C6",
            "AUTO_REFUSE SUBMITTED SYSTEM : REFUSED LINE  C7",
            "ACCEPT    IN_REVIEW STAFF   : ACCEPTED  LINE  C11",
            "REFUSE    IN_REVIEW STAFF   : REFUSED   LINE  C12",
            "WITHDRAW  SUBMITTED SHOPPER : WITHDRAWN CLAIM C24A",
            "WITHDRAW  IN_REVIEW SHOPPER : WITHDRAWN CLAIM C24B",
            "WITHDRAW  ACCEPTED  SHOPPER : WITHDRAWN CLAIM C24C",
            "APPEAL    REFUSED   SHOPPER : IN_REVIEW LINE  C25",
            "APPEAL    REFUSED   STAFF   : IN_REVIEW LINE  C25",
            "TAKE_BACK ACCEPTED  STAFF   : IN_REVIEW LINE  C29");

    static Stream<String> everyPair() {
        List<String> pairs = new ArrayList<>();
        List<String> states = new ArrayList<>(List.of("-"));
        Arrays.stream(ClaimState.values()).map(Enum::name).forEach(states::add);
        for (ClaimEvent event : ClaimEvent.values()) {
            for (String state : states) {
                for (Actor.Kind actor : Actor.Kind.values()) {
                    pairs.add(event + " " + state + " " + actor);
                }
            }
        }
        return pairs.stream();
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void whatIsNotInTheTableIsRefused(String pair) {
        String[] words = pair.split(" ");
        ClaimState from = words[1].equals("-") ? null : ClaimState.valueOf(words[1]);

        String found = ClaimTransitions.find(ClaimEvent.valueOf(words[0]), from, Actor.Kind.valueOf(words[2]))
                .map(row -> row.to() + " " + row.scope() + " " + row.name())
                .orElse("refused");

        assertThat(found).isEqualTo(TABLE.getOrDefault(pair, "refused"));
    }

    @Test
    void everyPairIsTried() {
        assertThat(everyPair()).hasSize(14 * 8 * 3).containsAll(TABLE.keySet());
    }

    @Test
    void everyRowIsInTheTable() {
        assertThat(TABLE.values())
                .extracting(row -> row.substring(row.lastIndexOf(' ') + 1))
                .containsOnly(
                        Arrays.stream(ClaimTransitions.values()).map(Enum::name).toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IN_REVIEW | STAFF   | LINE  | ACCEPT,REFUSE",
                "ACCEPTED  | STAFF   | LINE  | TAKE_BACK",
                "REFUSED   | STAFF   | LINE  | APPEAL",
                "WITHDRAWN | STAFF   | LINE  | ''",
                "SUBMITTED | STAFF   | CLAIM | TAKE_UP",
                "SUBMITTED | SYSTEM  | LINE  | AUTO_REFUSE",
                "DRAFT     | SHOPPER | CLAIM | EDIT,QUICK_REPORT,SUBMIT,DISCARD",
                "IN_REVIEW | SHOPPER | CLAIM | WITHDRAW",
                "REFUSED   | SHOPPER | CLAIM | ''",
                "REFUSED   | SHOPPER | LINE  | APPEAL",
            })
    void theButtonsOfAStateAreDrawnFromTheTable(
            ClaimState from, Actor.Kind actor, ClaimTransitions.Scope scope, String events) {
        assertThat(ClaimTransitions.possible(from, actor, scope))
                .extracting(Enum::name)
                .containsExactly(Stream.of(events.split(","))
                        .filter(event -> !event.isEmpty())
                        .toArray(String[]::new));
    }

    @Test
    void aRowSaysWhoMayBringIt() {
        assertThat(ClaimTransitions.C6.actors()).containsExactlyInAnyOrder(Actor.Kind.SYSTEM, Actor.Kind.STAFF);
        assertThat(ClaimTransitions.C1.from()).isNull();
        assertThat(ClaimTransitions.C29.event().wireName()).isEqualTo("takeBack");
    }

    @ParameterizedTest
    @CsvSource({
        "START,start",
        "EDIT,edit",
        "QUICK_REPORT,quickReport",
        "SUBMIT,submit",
        "EXPIRE,expire",
        "DISCARD,discard",
        "TAKE_UP,takeUp",
        "AUTO_REFUSE,autoRefuse",
        "ACCEPT,accept",
        "REFUSE,refuse",
        "WITHDRAW,withdraw",
        "APPEAL,appeal",
        "TAKE_BACK,takeBack"
    })
    void anEventHasItsWireName(ClaimEvent event, String wireName) {
        assertThat(event.wireName()).isEqualTo(wireName);
    }

    private static Map<String, String> table(String... rows) {
        Map<String, String> table = new LinkedHashMap<>();
        for (String row : rows) {
            String[] halves = row.replaceAll(" +", " ").split(" : ");
            table.put(halves[0], halves[1]);
        }
        return table;
    }
}
