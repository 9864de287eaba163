// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.aftersale.architecture.sinners.calendar.AsksJollyday;
import io.aftersale.architecture.sinners.calendar.ReadsEvents;
import io.aftersale.architecture.sinners.claim.ClaimHelper;
import io.aftersale.architecture.sinners.claim.ClaimThatIsARow;
import io.aftersale.architecture.sinners.claim.store.ClerkImpl;
import io.aftersale.architecture.sinners.claim.store.MovesALineByHand;
import io.aftersale.architecture.sinners.coverage.HastyDecision;
import io.aftersale.architecture.sinners.coverage.KnowsASpringBean;
import io.aftersale.architecture.sinners.coverage.KnowsAStore;
import io.aftersale.architecture.sinners.coverage.LoudAndOpenRule;
import io.aftersale.architecture.sinners.deadline.AsksTheServer;
import io.aftersale.architecture.sinners.delivery.ComesRound;
import io.aftersale.architecture.sinners.evidence.judge.AsksTika;
import io.aftersale.architecture.sinners.evidence.judge.DecodesAPicture;
import io.aftersale.architecture.sinners.evidence.judge.ReadsExif;
import io.aftersale.architecture.sinners.evidence.store.AsksAmazon;
import io.aftersale.architecture.sinners.facts.ReadsARequest;
import io.aftersale.architecture.sinners.policy.FoundByScanning;
import io.aftersale.architecture.sinners.policy.InjectedFromOutside;
import io.aftersale.architecture.sinners.web.admin.PeepsIntoTheSite;
import io.aftersale.architecture.sinners.web.site.PeepsIntoTheAdmin;
import io.aftersale.architecture.sinners.web.site.ReadsRows;
import io.aftersale.architecture.sinners.web.view.TalksToHibernate;
import io.aftersale.architecture.sinners.web.view.WritesJson;
import io.aftersale.claim.ClaimTransitions;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseRulesTest {

    private static final String SINNERS = "io.aftersale.architecture.sinners";
    private static final JavaClasses HOUSE = new ClassFileImporter().importPath(Path.of("target", "classes"));
    private static final JavaClasses FALLEN = new ClassFileImporter().importPackages(SINNERS);

    private static final List<Sentence> ROOMS = List.of(
            new Sentence("pure rooms know no framework", Rooms::pureRoomsKnowNoFramework, KnowsASpringBean.class),
            new Sentence("pure rooms know no walls", Rooms::pureRoomsKnowNoWalls, KnowsAStore.class),
            new Sentence("rooms do not go in circles", Rooms::roomsDoNotGoInCircles, ComesRound.class),
            new Sentence("the web knows no stores", Rooms::theWebKnowsServicesNotStores, ReadsRows.class),
            new Sentence("the site knows no admin", Rooms::siteAndAdminDoNotKnowEachOther, PeepsIntoTheAdmin.class),
            new Sentence("the admin knows no site", Rooms::adminAndSiteDoNotKnowEachOther, PeepsIntoTheSite.class),
            new Sentence("every room has a sign", Rooms::everyRoomHasASign, HastyDecision.class));

    private static final List<Sentence> WALLS = List.of(
            new Sentence(
                    "only the platform room touches moving types",
                    Walls::onlyThePlatformRoomTouchesMovingTypes,
                    TalksToHibernate.class),
            new Sentence("only stores know JPA", Walls::onlyStoresKnowThePersistence, ClaimThatIsARow.class),
            new Sentence(
                    "only web and platform know the servlet",
                    Walls::onlyWebAndPlatformKnowTheServlet,
                    ReadsARequest.class),
            new Sentence("only the sniffer knows Tika", Walls::onlyTheSnifferKnowsTika, AsksTika.class),
            new Sentence(
                    "only the exif room knows the metadata library",
                    Walls::onlyTheExifRoomKnowsTheMetadataLibrary,
                    ReadsExif.class),
            new Sentence(
                    "only the preview room decodes pictures",
                    Walls::onlyThePreviewRoomDecodesPictures,
                    DecodesAPicture.class),
            new Sentence(
                    "only the iCalendar reader knows biweekly",
                    Walls::onlyTheIcsReaderKnowsBiweekly,
                    ReadsEvents.class),
            new Sentence(
                    "only the holiday library knows jollyday",
                    Walls::onlyTheHolidayLibraryKnowsJollyday,
                    AsksJollyday.class),
            new Sentence("only the S3 store knows Amazon's SDK", Walls::onlyTheS3StoreKnowsTheSdk, AsksAmazon.class),
            new Sentence("only REST knows Jackson", Walls::onlyTheRestRoomKnowsJackson, WritesJson.class));

    private static final List<Sentence> HABITS = List.of(
            new Sentence("nobody asks the server", ClocksAndTongues::nobodyAsksTheServer, AsksTheServer.class),
            new Sentence("rules are final and hidden", Habits::rulesAreFinalAndHidden, LoudAndOpenRule.class),
            new Sentence("nothing is put into a drawer", Habits::nothingIsPutIntoADrawer, ClaimHelper.class),
            new Sentence("one class moves states", Habits::onlyTheStateMachineMovesAState, MovesALineByHand.class),
            new Sentence("Impl is for entities and DAOs", Habits::implIsForEntitiesAndDaos, ClerkImpl.class),
            new Sentence("beans are declared", Habits::beansAreDeclaredNotScanned, FoundByScanning.class),
            new Sentence("nothing enters by a field", Habits::nothingIsInjectedIntoFields, InjectedFromOutside.class),
            new Sentence("decisions name their policy", Habits::decisionsCarryTheirPolicyVersion, HastyDecision.class));

    static Stream<Sentence> sentences() {
        return Stream.of(ROOMS, WALLS, HABITS).flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void theHouseKeepsTheRule(Sentence sentence) {
        sentence.rule().apply("io.aftersale").as(sentence.says()).check(HOUSE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void itsSinnerBreaksTheRule(Sentence sentence) {
        List<String> found = sentence.rule()
                .apply(SINNERS)
                .evaluate(FALLEN)
                .getFailureReport()
                .getDetails();

        assertThat(found)
                .anySatisfy(sin -> assertThat(sin).contains(sentence.sinner().getSimpleName()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clock",
                "instant",
                "day",
                "dayThere",
                "date",
                "millis",
                "zone",
                "locale",
                "format",
                "pattern",
                "small"
            })
    void eachWayOfAskingTheServerIsSeen(String method) {
        List<String> found = ClocksAndTongues.nobodyAsksTheServer(SINNERS)
                .evaluate(FALLEN)
                .getFailureReport()
                .getDetails();

        assertThat(found).anySatisfy(sin -> assertThat(sin).contains("AsksTheServer." + method + "("));
    }

    @Test
    void theHouseThatIsLookedAtIsTheWholeHouse() {
        assertThat(HOUSE).hasSizeGreaterThan(100);
        assertThat(HOUSE.contain(ClaimTransitions.class)).isTrue();
        assertThat(HOUSE.contain(HouseRulesTest.class)).isFalse();
    }
}
