// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftersale.facts.UnfrozenLines;
import io.aftersale.platform.broadleaf.CommonsCsvSheets;
import io.aftersale.web.access.AccessTable;
import io.aftersale.web.media.MediaResponder;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

class HandlersAskForTheirPermissionTest {

    private static final Office OFFICE = new Office();
    private static final List<Object> CONTROLLERS = List.of(
            new QueueController(
                    Staff.NOBODY, OFFICE, OFFICE.quick, OFFICE.queueViews(), Office.words(), OFFICE.frame()),
            new ClaimPageController(Staff.NOBODY, OFFICE, OFFICE.workspaceViews(), Office.words(), OFFICE.frame()),
            new BackfillController(
                    Staff.NOBODY, new FilledInMemory(new UnfrozenLines.Count(0, 0)), Office.words(), OFFICE.frame()),
            new ProductsController(
                    Staff.NOBODY, new ProductsInMemory(), Office.words(), OFFICE.frame(), Office.tokens()),
            new ProductSheetController(
                    Staff.NOBODY,
                    new ProductsInMemory(),
                    new CommonsCsvSheets(),
                    (request, parts) -> {},
                    Office.words(),
                    OFFICE.frame()),
            new WhatIfController(Staff.NOBODY, null, null, null, Office.words(), OFFICE.frame(), null, null),
            new PoliciesController(Staff.NOBODY, null, null, Office.words(), OFFICE.frame()),
            new PolicyDraftController(Staff.NOBODY, null, Office.words(), OFFICE.frame()),
            new PolicyPublishController(Staff.NOBODY, null, null, null, null, null, Office.words(), OFFICE.frame()),
            new OrderLinesController(Staff.NOBODY, null, null, null, Office.words(), OFFICE.frame()),
            new KeysController(Staff.NOBODY, null, null, null, Office.words(), OFFICE.frame()),
            new DeliverySheetController(Staff.NOBODY, null, null, Office.words(), OFFICE.frame(), Office.tokens()),
            new CalendarsController(Staff.NOBODY, null, Office.words(), OFFICE.frame()),
            new CalendarController(Staff.NOBODY, null, null, null, Office.words()),
            new CalendarImportController(Staff.NOBODY, null, null, null, null, Office.words()),
            new CalendarConfirmController(Staff.NOBODY, null, null, null, Office.words()),
            new ParcelsController(Staff.NOBODY, null, null, null, Office.words(), OFFICE.frame()),
            new StaffEvidenceController(Staff.NOBODY, OFFICE, new MediaResponder(null, null, null), Office.words()));

    @ParameterizedTest
    @MethodSource("handlers")
    void whoLacksThePermissionIsDeniedBeforeAnythingIsRead(Object controller, Method handler) {
        Object[] nothing = new Object[handler.getParameterCount()];

        assertThatThrownBy(() -> handler.invoke(controller, nothing)).hasCauseInstanceOf(AccessDeniedException.class);
        assertThat(OFFICE.asked).isEmpty();
    }

    @Test
    void everyHandlerStandsInTheAccessTableAndTheOtherWayRound() {
        Set<String> handled = new TreeSet<>();
        handlers().map(each -> (Method) each.get()[1]).forEach(handler -> handled.addAll(addresses(handler)));

        assertThat(handled).isEqualTo(tabled());
    }

    @Test
    void theBeanFileDeclaresTheseControllersAndNoOther() throws ClassNotFoundException {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        new XmlBeanDefinitionReader(beans)
                .loadBeanDefinitions(new ClassPathResource("META-INF/aftersale/bl-aftersale-admin-servlet.xml"));
        Set<Class<?>> declared = new java.util.HashSet<>();
        for (String name : beans.getBeanDefinitionNames()) {
            Class<?> type = Class.forName(beans.getBeanDefinition(name).getBeanClassName());
            if (type.isAnnotationPresent(Controller.class)) {
                declared.add(type);
            }
        }

        assertThat(declared)
                .isEqualTo(CONTROLLERS.stream().map(Object::getClass).collect(Collectors.toSet()));
    }

    static Stream<Arguments> handlers() {
        return CONTROLLERS.stream()
                .flatMap(controller -> Arrays.stream(controller.getClass().getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(RequestMapping.class))
                        .map(method -> Arguments.of(controller, method)));
    }

    private static Set<String> addresses(Method handler) {
        RequestMapping mapping = handler.getAnnotation(RequestMapping.class);
        return Arrays.stream(mapping.method())
                .flatMap(verb -> Arrays.stream(mapping.value()).map(address -> verb + " " + address))
                .collect(Collectors.toSet());
    }

    private static Set<String> tabled() {
        return AccessTable.ADMIN.stream()
                .filter(row -> row.who() == AccessTable.Who.STAFF)
                .map(row -> Map.entry(row.verbs(), row.address()))
                .flatMap(row -> row.getKey().stream().map(verb -> verb + " " + row.getValue()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
