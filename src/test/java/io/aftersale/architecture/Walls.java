// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** Which outside types may be touched where; the list of moving types is the platform's own, line by line. */
final class Walls {

    private static final String[] MOVING = {
        "org.thymeleaf..",
        "org.hibernate..",
        "org.springframework.security.web..",
        "org.springframework.security.authentication..",
        "org.springframework.security.config..",
        "org.springframework.transaction.support..",
        "org.springframework.web.multipart..",
        "org.springframework.beans..",
        "org.codehaus.jackson..",
        "org.apache.commons..",
        "org.broadleafcommerce.common.web..",
        "org.broadleafcommerce.common.config..",
        "org.broadleafcommerce.common.util..",
        "org.broadleafcommerce.common.extensibility..",
        "org.broadleafcommerce.common.security..",
        "org.broadleafcommerce.common.email..",
        "org.broadleafcommerce.core.web..",
        "org.broadleafcommerce.openadmin.server..",
        "org.broadleafcommerce.openadmin.web.service..",
        "javax.annotation..",
        "javax.validation..",
        "javax.mail..",
        "javax.inject.."
    };

    private Walls() {}

    static ArchRule onlyThePlatformRoomTouchesMovingTypes(String base) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + ".platform.broadleaf..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(MOVING);
    }

    static ArchRule onlyStoresKnowThePersistence(String base) {
        return onlyIn("javax.persistence..", base + "..store..", base + ".platform.broadleaf..");
    }

    static ArchRule onlyWebAndPlatformKnowTheServlet(String base) {
        return onlyIn("javax.servlet..", base + ".web..", base + ".platform..");
    }

    static ArchRule onlyTheSnifferKnowsTika(String base) {
        return onlyIn("org.apache.tika..", base + ".evidence.sniff..");
    }

    static ArchRule onlyTheExifRoomKnowsTheMetadataLibrary(String base) {
        return onlyIn("com.drew..", base + ".evidence.exif..");
    }

    static ArchRule onlyThePreviewRoomDecodesPictures(String base) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + ".evidence.preview..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.imageio..", "java.awt..", "com.twelvemonkeys..");
    }

    static ArchRule onlyTheIcsReaderKnowsBiweekly(String base) {
        return onlyIn("biweekly..", base + ".calendar.ics..");
    }

    static ArchRule onlyTheHolidayLibraryKnowsJollyday(String base) {
        return onlyIn("de.focus_shift..", base + ".calendar.library..");
    }

    static ArchRule onlyTheRestRoomKnowsJackson(String base) {
        return onlyIn("com.fasterxml..", base + ".web.api..");
    }

    static ArchRule onlyTheS3StoreKnowsTheSdk(String base) {
        return onlyIn("software.amazon..", base + ".evidence.store.s3..");
    }

    private static ArchRule onlyIn(String types, String... rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(types);
    }
}
