package io.attain.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess;
import io.attain.kernel.SetClock;
import io.attain.kernel.rules.InMemoryRuleVersions;
import io.attain.openapi.FuzzedRequests;
import io.attain.targets.web.SalesRest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FiscalPeriodsOverRestTest {

    private static final String PATH = "projects/SALES/fiscal-periods";

    private final SalesRest site = new SalesRest().at(SetClock.noonOf(LocalDate.of(2026, 11, 16)));
    private final RestInProcess rest =
            new RestInProcess(new FiscalPeriodsResource(site.asker, new InMemoryRuleVersions()));

    @BeforeEach
    void aRepAsks() {
        site.logIn("lily");
    }

    @Test
    void whateverIsSentIsAnsweredOrRefusedInWords() {
        FuzzedRequests.at(rest, site.asker, "/projects/{key}/fiscal-periods");
    }

    @Test
    void threeYearsAreToldEachWithItsPeriods() {
        JsonNode years = rest.get(PATH).json().path("years");

        assertThat(years).hasSize(3).allMatch(year -> year.size() == 19);
        assertThat(years.at("/1/0/name").asText()).isEqualTo("FY26");
        assertThat(years.at("/1/6/name").asText()).isEqualTo("FY26 Q4");
        assertThat(years.at("/1/6/start").asText()).isEqualTo("2026-10-01");
        assertThat(years.at("/1/6/end").asText()).isEqualTo("2027-01-01");
    }

    @Test
    void otherRulesTellWhatTheyWouldMake() {
        JsonNode years = rest.get(PATH + "?pattern=2&longPeriod=7").json().path("years");

        assertThat(years.at("/1/0/weeks").asInt()).isEqualTo(53);
        assertThat(years.at("/1/13/name").asText()).isEqualTo("FY26 P07");
        assertThat(years.at("/1/13/weeks").asInt()).isEqualTo(5);
    }

    @Test
    void aRuleThatIsWrongIsNamed() {
        assertThat(rest.get(PATH + "?startMonth=13&pattern=x").json().path("errors"))
                .extracting(each -> each.path("field").asText())
                .containsExactly("startMonth", "pattern");
    }
}
