package io.attain.kernel.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.attain.kernel.Person;
import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraPeopleTest {

    private final UserManager users = mock();
    private final ApplicationUser lily = mock();
    private final JiraPeople people = new JiraPeople(users);

    @BeforeEach
    void lilyWorksHere() {
        when(lily.getKey()).thenReturn("JIRAUSER1");
        when(lily.getDisplayName()).thenReturn("Lily Chen");
        when(lily.isActive()).thenReturn(true);
        when(users.getUserByKey("JIRAUSER1")).thenReturn(lily);
        when(users.getUserByName("lily")).thenReturn(lily);
    }

    @Test
    void aPersonIsCalledWhatJiraShowsAndWhoIsGoneKeepsTheKey() {
        assertThat(people.of("JIRAUSER1")).isEqualTo(new Person("JIRAUSER1", "Lily Chen"));
        assertThat(people.of("JIRAUSER9")).isEqualTo(new Person("JIRAUSER9", "JIRAUSER9"));
        assertThat(people.ofNullable(null)).isNull();
    }

    @Test
    void inJirasLifePeopleAreKnownByTheirKeys() {
        try (InMemoryJira jira = new InMemoryJira()) {
            JiraPeople known = new JiraPeople(jira.service(UserManager.class));
            ApplicationUser wang = jira.user("wang");
            ApplicationUser namesake = jira.user("wang2");
            jira.site.users().setDisplayName(namesake, "wang");
            jira.site.users().rename(wang, "wei.wang");

            assertThat(known.named("wei.wang")).contains(new Person(wang.getKey(), "wang"));
            assertThat(known.named("wang")).isEmpty();
            assertThat(known.of(namesake.getKey())).isEqualTo(new Person(namesake.getKey(), "wang"));

            jira.site.users().setActive(wang, false);
            assertThat(known.of(wang.getKey()).name()).isEqualTo("wang");
            assertThat(known.isActive(wang.getKey())).isFalse();

            jira.site.users().delete(wang);
            assertThat(known.of(wang.getKey()))
                    .as("as Jira still knows them")
                    .isEqualTo(new Person(wang.getKey(), "wei.wang"));
            assertThat(known.isActive(wang.getKey())).isFalse();
            assertThat(known.find(wang.getKey())).isEmpty();
        }
    }

    @Test
    void peopleAreFoundByTheNameTheyLogInWith() {
        assertThat(people.named("lily")).contains(new Person("JIRAUSER1", "Lily Chen"));
        assertThat(people.named("tom")).isEmpty();
        assertThat(people.named("")).isEmpty();
    }

    @Test
    void whoMayNoLongerLogInIsNotActive() {
        assertThat(people.isActive("JIRAUSER1")).isTrue();
        when(lily.isActive()).thenReturn(false);
        assertThat(people.isActive("JIRAUSER1")).isFalse();
        assertThat(people.isActive("JIRAUSER9")).isFalse();
    }

    @Test
    void theServersDayIsThatOfJirasZoneAndAPersonsOfTheirs() {
        TimeZoneManager zones = mock();
        when(zones.getDefaultTimezone()).thenReturn(TimeZone.getTimeZone("Europe/London"));
        when(zones.getTimeZoneforUser(lily)).thenReturn(TimeZone.getTimeZone("Asia/Shanghai"));
        JiraToday today = new JiraToday(zones, users);

        assertThat(today.zone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(today.zoneOf("JIRAUSER1")).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(today.zoneOf("JIRAUSER9")).isEqualTo(today.zone());
    }
}
