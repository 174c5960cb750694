package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.demo.Company;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A manager's meeting with the team: the report is read, notes are taken beside it, it is printed, and taken along as a file. */
class FridaysReportTest extends DemoInBrowser {

    private static final String REP = "wang";
    private static final String REPORT = "/rest/attain/1.0/weekly-report";

    /** Texts that are drawn, once nothing is awaited any more. */
    private static final String DRAWN =
            """
            if (document.querySelector('.attain-skeleton, .attain-skeleton-line')) return null;
            return [...document.querySelectorAll(arguments[0])].filter((each) => each.checkVisibility()).map((each) => each.textContent);
            """;

    @Test
    void theReportIsReadNotedPrintedAndTakenAlong() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        LocalDate day = aProblemIsLogged(today);
        browser.logIn(Company.MANAGER, Company.PASSWORD).go(OurPages.AT + "weekly-report?week=" + day);
        takeNotes(today);
        print();
        leadBack();

        String csv = site.as(Company.MANAGER)
                .text(REPORT + "/export?format=csv&projectKey=" + Company.PROJECT + "&week=" + day);
        assertThat(csv).contains("Price").contains("Key actions");
        browser.go(OurPages.AT + "weekly-report?week=" + today.plusWeeks(2)).sees("is still to come");
    }

    private static LocalDate aProblemIsLogged(LocalDate today) {
        CountedDays days = CountedDays.of(REP, site);
        LocalDate day = Stream.iterate(today, each -> each.minusDays(1))
                .filter(each -> days.count(each, each.plusDays(1)) > 0)
                .findFirst()
                .orElseThrow();
        site.as(REP)
                .put(
                        "/rest/attain/1.0/logs/" + day,
                        Map.of(
                                "projectKey",
                                Company.PROJECT,
                                "submit",
                                true,
                                "problems",
                                List.of(Map.of("tag", "Price", "note", "too high for small shops"))));
        return day;
    }

    /** Nothing, a day that is over and the same once more are refused where they are typed. */
    private static void takeNotes(LocalDate today) throws Exception {
        browser.sees("too high for small shops")
                .press("Note what is done about “Price”")
                .sees("By when")
                .type(Keys.ENTER)
                .sees("This must be filled in")
                .type("One price list");
        browser.fill("By when", today.minusDays(3).toString()).press("Note").sees("or later.");
        browser.fill("By when", today.plusDays(7).toString())
                .press("Note")
                .finds(".attain-weekly-notes td", "One price list");
        browser.press("Add a note…")
                .fill("Problem", "price")
                .fill("What we do", "One price list")
                .press("Note")
                .sees("noted already")
                .picture("fridays-report");
    }

    /** From the issue to the report that it comes from. */
    private static void leadBack() throws Exception {
        browser.press("One price list").sees("From the weekly report of");
        String back = browser.drawn(DRAWN, "[data-attain-panel='noted'] a").get(0);
        browser.press(back)
                .sees("Notes of the meeting")
                .scrollThrough()
                .finds(".attain-weekly-notes td", "One price list");
    }

    private static void print() throws Exception {
        browser.run("window.print = () => document.body.classList.add('printed')")
                .press("Print")
                .finds("body.printed", "One price list")
                .onPaper(true)
                .picture("fridays-report-printed");
        assertThat(browser.drawn(DRAWN, "h2"))
                .contains("Targets", "Key actions", "Conversion between stages", "Problems", "Notes of the meeting");
        assertThat(browser.drawn(DRAWN, ".attain-weekly form, .attain-weekly button, #header"))
                .as("what is of no use on paper")
                .filteredOn(text -> !text.endsWith("%"))
                .isEmpty();
        browser.onPaper(false);
    }
}
