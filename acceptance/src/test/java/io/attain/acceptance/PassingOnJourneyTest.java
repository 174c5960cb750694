package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** How customers come from one to another: a leaver's to two heirs, a row to an issue, another system's file to this project. */
class PassingOnJourneyTest extends OnTwoTeams {

    private static final int PHONE = 375;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    /** A day that is over is refused; afterwards only the owners differ, and it is taken back. */
    @ParameterizedTest
    @EnumSource
    void aLeaversCustomersGoToTwoHeirsAndComeBack(Language language) throws Exception {
        String leaver = language == Language.ENGLISH ? "wu" : "tom";
        String north = "Left north " + language;
        String south = "Left south " + language;
        bring("%s,North China,,Deal north,,100,,%s,Lead\n%s,South China,,Deal south,,200,,%s,Lead\n"
                .formatted(north, leaver, south, leaver));
        String held =
                "issuetype in (Customer, Opportunity, \"Sales Target\", \"Target Share\") and assignee = " + leaver;
        long before = issues.count(held);
        enter("zhou", language);
        page("handover");
        pick("attain-handover-person", leaver);
        pick("attain-handover-heir", "lily");
        from(today.minusDays(1)).sees(language.say("attain.handover.fault.from"));
        from(today).sees(north);
        browser.choose("attain-handover-region", "South China");
        pick("attain-handover-part", "han");
        browser.finds(".attain-handover-heirs", "han")
                .picture("handover-" + language)
                .press(language.say("attain.handover.give", String.valueOf(before)))
                .sees(language.say("attain.handover.run.given"))
                .sees("✓");

        assertThat(issues.count(held)).isZero();
        assertThat(issues.count("assignee = lily and key = " + customer(north))).isEqualTo(1);
        assertThat(issues.count("assignee = han and key = " + customer(south))).isEqualTo(1);
        browser.picture("handed-over-" + language)
                .press(language.say("attain.handover.backOf", leaver))
                .press(language.say("attain.handover.back"))
                .finds(".attain-handover-past > li:first-child", language.say("attain.handover.state.takenBack"));
        assertThat(issues.count(held)).isEqualTo(before);
        assertThat(complaints()).isEmpty();
    }

    /** Whatever is wrong is told beside what is chosen, and what is right by then is not chosen again. */
    @ParameterizedTest
    @EnumSource
    void whatIsWrongOfAHandoverIsToldAndNothingPasses(Language language) throws Exception {
        String name = "Kept " + language;
        bring("%s,North China,,Deal kept,,100,,han,Lead\n".formatted(name));
        enter("zhou", language);
        page("handover");
        focus("#attain-handover-person").type("nobody-of-ours").sees(language.say("attain.kernel.people.none"));
        focus("#attain-handover-person").type(Keys.chord(Keys.CONTROL, "a"));
        browser.type("han")
                .finds("#attain-handover-person-list [role=option]", "han")
                .type(Keys.ENTER);
        pick("attain-handover-heir", "han");
        browser.sees(language.say("attain.handover.fault.same", "han"));
        from(today.plusYears(2)).sees(language.say("attain.handover.fault.from"));
        from(today).sees(language.say("attain.handover.fault.same", "han"));
        day("").sees(language.say("attain.handover.fault.from"));
        browser.picture("handover-refused-" + language);
        from(today).sees(language.say("attain.handover.fault.same", "han"));
        browser.press(language.say("attain.handover.noRest"))
                .finds(".attain-handover button.aui-button-primary:disabled", "");
        pick("attain-handover-heir", "lily");
        browser.finds(".attain-handover-heirs", "lily").finds("table", name);

        assertThat(issues.count("assignee = han and key = " + customer(name))).isEqualTo(1);
        assertThat(complaints()).isEmpty();
    }

    private static Browser from(LocalDate day) {
        return day(day.toString());
    }

    private static Browser day(String day) {
        return browser.run("const field = document.getElementById('attain-handover-from'); field.value = '" + day
                + "'; field.dispatchEvent(new Event('change'))");
    }

    /** By keyboard, without a name and without a word at first; what was told to the row stands on the panel of its issue. */
    @ParameterizedTest
    @EnumSource
    void aRowIsBegunFoundTouchedAndMadeAnIssueWithItsHistory(Language language) throws Exception {
        String rep = language == Language.ENGLISH ? "lily" : "tom";
        String name = "Rowan " + language + " Ltd";
        enter(rep, language);
        page("customers")
                .press(language.say("attain.tail.row.add"))
                .finds("#attain-row-name:focus", "")
                .type(Keys.ENTER)
                .sees(language.say("attain.tail.row.fault.name"))
                .type(name, Keys.ENTER)
                .finds("table", name);
        focus("#attain-customers-text").type("rowan " + language.name().substring(0, 3), Keys.ENTER);
        browser.finds("td", name);
        focusOn(language.say("attain.tail.touch.tick", name)).type(Keys.SPACE);
        browser.press(language.say("attain.tail.touch"))
                .press(language.say("attain.tail.touch.look"))
                .sees(language.say("attain.tail.touch.fault.note"))
                .picture("touch-" + language)
                .type("The new price list")
                .press(language.say("attain.tail.touch.look"))
                .press(language.say("attain.tail.touch.do", "1"))
                .sees(language.say("attain.tail.touch.done"));
        page("my-day")
                .finds(".attain-saved", language.say("attain.activity.draft"))
                .type(Keys.chord(Keys.CONTROL, Keys.ENTER))
                .finds(".attain-saved", "✓");

        page("customers")
                .press(language.say("attain.tail.row.become.label", name))
                .finds("#type-val", "Customer");
        browser.scrollThrough()
                .finds("[data-attain-panel=contacts]", "The new price list")
                .picture("row-became-" + language);
        assertThat(issues.count("issuetype = Customer and summary ~ \"" + name + "\""))
                .isEqualTo(1);
        assertThat(complaints()).isEmpty();
    }

    /** What both say otherwise is chosen while it is a row; cancelled, it stays one. */
    @ParameterizedTest
    @EnumSource
    void aRowIsMergedWithTheCustomerThatItIs(Language language) throws Exception {
        String name = "Twin " + language;
        String row = "Twin row " + language;
        bring(name + ",,,Order,,100,,lily,Lead\n");
        String key = customer(name);
        issues.edit(key, Map.of("Phone", "021 1"));
        site.as("zhou")
                .post(
                        REST + "projects/" + TwoTeams.PROJECT + "/customers/rows",
                        Map.of("name", row, "phone", "021 2", "owner", ""));
        enter("zhou", language);
        page("customers").finds("table", row);
        focusOn(language.say("attain.tail.touch.tick", name)).type(Keys.SPACE);
        focusOn(language.say("attain.tail.touch.tick", row)).type(Keys.SPACE);
        browser.press(language.say("attain.customer.merging.chosen"))
                .sees(language.say("attain.customer.merging.differ"))
                .sees(language.say("attain.customer.merging.rows", row))
                .picture("row-merging-" + language)
                .press(language.say("attain.kernel.cancel"));
        assertThat(issues.count("summary ~ \"" + row + "\"")).isZero();

        browser.press(language.say("attain.customer.merging.chosen"))
                .sees(language.say("attain.customer.merging.differ"))
                .tick("021 2")
                .press(language.say("attain.customer.merging.merge"))
                .sees(language.say("attain.customer.merging.open", key));
        assertThat(issues.value(key, "Phone").asText()).isEqualTo("021 2");
        assertThat(issues.count("issue in mergedCustomers() and summary ~ \"" + row + "\""))
                .isEqualTo(1);
        assertThat(complaints()).isEmpty();
    }

    @Test
    void onAPhoneACustomersNameStandsAboveWhatIsKnownOfIt() {
        bring("Narrow,,,Order,,100,,lily,Lead\n");
        enter("lily", Language.ENGLISH).width(PHONE);
        page("customers").finds(".attain-customers-table td", "Narrow");
        assertThat(browser.drawn(
                        "const [name, next] = [...document.querySelectorAll(arguments[0])].map((each) => each.getBoundingClientRect());"
                                + " return [String(name.height > 0 && name.bottom <= next.top)];",
                        ".attain-customers-table tbody tr:first-child td"))
                .containsExactly("true");
        browser.wide();
    }

    /** Its words are told once; before that nothing of it is taken. */
    @ParameterizedTest
    @EnumSource
    void aFileOfAnotherSystemIsMappedBroughtAndTakenBack(Language language) throws Exception {
        String won = language == Language.ENGLISH ? "Closed Won" : "已签约";
        String open = language == Language.ENGLISH ? "Qualification" : "初步洽谈";
        String account = "Account " + language;
        site.join(TwoTeams.PROJECT, "Administrators", "zhou"); // who takes back may delete
        enter("zhou", language);
        page("import")
                .choose(
                        language.say("attain.customer.import.opportunities.title"),
                        Files.writeString(
                                data.resolve("salesforce.csv"),
                                """
                        "Opportunity Owner","Account Name","Opportunity Name","Stage","Amount (万元)","Close Date"
                        "lily","%s","Spring order","%s","1.5","13/02/2026"
                        "lily","%s","Trial","%s","3","03/04/2026"
                        "Total","","","","4.5",""
                        """
                                        .formatted(account, won, account, open)));
        browser.finds(".attain-reading summary", "Salesforce").sees(language.say("attain.kernel.import.refused"));
        word(language, won, "WON");
        word(language, open, "LEAD");
        browser.picture("reading-" + language)
                .press(language.say("attain.kernel.import.reading.keep"))
                .sees(language.say("attain.kernel.import.count.created", "2"))
                .picture("import-preview-" + language)
                .press(language.say("attain.kernel.import.run"))
                .sees(language.say("attain.kernel.import.done", "2"));
        assertThat(issues.count("issuetype = Opportunity and status = Won and parent = " + customer(account)))
                .isEqualTo(1);

        browser.press(language.say("attain.kernel.import.brought"))
                .press(language.say("attain.kernel.import.back"))
                .sees(language.say("attain.kernel.import.back.sure"))
                .press(language.say("attain.kernel.import.back"))
                .finds("[role=status]", language.say("attain.kernel.import.back.done"))
                .finds(".attain-brought td span", language.begin("attain.kernel.import.back.at"))
                .picture("import-back-" + language);
        assertThat(issues.count("summary ~ \"" + account + "\"")).isZero();
        assertThat(complaints()).isEmpty();
    }

    /** Says which stage a word of the file is. */
    private static void word(Language language, String written, String stage) {
        focusOn(language.say("attain.kernel.import.reading.as", written))
                .run(
                        "const list = document.activeElement; list.value = [...list.options].find((each) => each.text === '"
                                + language.say("attain.setup.name.status." + stage) + "').value");
    }

    /** Finds somebody by name, by keyboard. */
    private static void pick(String id, String name) {
        focus("#" + id).type(name).finds("#" + id + "-list [role=option]", name).type(Keys.ENTER);
    }
}
