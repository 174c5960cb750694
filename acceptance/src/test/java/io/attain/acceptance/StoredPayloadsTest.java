package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.demo.Company;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Markup and scripts that people have stored wherever a text is taken, in a browser that would run them. */
class StoredPayloadsTest extends OnOwnSite {

    /**
     * What of the page became more than text, and all its texts; null while it is drawn. What was only forged counts too: it
     * would run for whoever moves the pointer there.
     */
    private static final String LOOK =
            """
            const late = [...document.querySelectorAll('[data-attain-page], [data-attain-panel], .dashboard-item-content')]
                .find((each) => !each.textContent.trim() || each.querySelector('.attain-skeleton'));
            if (late) return void (late.querySelector('.attain-skeleton') ?? late).scrollIntoView();
            const all = [...document.querySelectorAll('*')];
            const forged = all.filter((each) => [...each.attributes].some((one) =>
                one.name.startsWith('on') && one.value.includes('hit')
                || ['href', 'src', 'action', 'formaction'].includes(one.name) && /^\\s*javascript:/i.test(one.value))
                || each.matches('script') && each.text.startsWith('hit'));
            const texts = all.filter((each) => !each.matches('script, style, noscript, template')).flatMap((each) => [
                ...[...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data),
                each.value, each.title, each.ariaLabel, each.ariaDescription]);
            return [JSON.stringify([window.hit ?? '', ...forged.map((each) => each.outerHTML)]), texts.join('\\n')];
            """;

    private static final String NOTHING = "[\"\"]";

    @Test
    void areShownAsTheTextsThatTheyAre() throws Exception {
        try (Browser browser = Browser.open(site.address())) {
            HostileTeam team = HostileTeam.in(site);
            Set<String> unseen = new TreeSet<>(team.texts());
            for (String user : List.of("zhou", "lily")) {
                browser.forget();
                browser.logIn(user, Company.PASSWORD);
                for (String page : user.equals("zhou") ? pages(team) : List.of(myDay())) {
                    List<String> seen = browser.go(page).drawn(LOOK, page);
                    assertThat(seen.get(0)).as("%s for %s", page, user).isEqualTo(NOTHING);
                    unseen.removeIf(seen.get(1)::contains);
                }
            }
            assertThat(unseen).isEmpty();

            browser.run("document.querySelector('main').insertAdjacentHTML('beforeend', '<b onclick=\"hit=1\">')");
            assertThat(browser.drawn(LOOK, "what is no text").get(0)).contains("onclick");
        }
    }

    private static String myDay() {
        return OurPages.AT + "my-day?project=SALES&date=" + HostileTeam.workday();
    }

    private static List<String> pages(HostileTeam team) {
        Stream<String> pages = Stream.of(
                        OurPages.OF_MANAGERS.stream().map(page -> page + "?date=" + HostileTeam.workday()),
                        Stream.of("rates?", "setup?", "team-day?date=" + HostileTeam.reopened()))
                .flatMap(each -> each.map(page -> OurPages.AT + page + "&project=SALES"));
        Stream<String> issues = team.keys().values().stream().map(key -> "/browse/" + key);
        return Stream.of(pages, issues, Stream.of("/secure/Dashboard.jspa"))
                .flatMap(each -> each)
                .toList();
    }
}
