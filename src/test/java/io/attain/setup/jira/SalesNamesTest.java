package io.attain.setup.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesLinks;
import io.attain.kernel.jira.SalesRole;
import io.attain.kernel.jira.SalesStatus;
import io.attain.setup.NameLanguage;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SalesNamesTest {
    /** What read as a verb. */
    private static final Map<String, String> OTHERWISE = Map.of("Needs reports", "Needs analyses");

    private final SalesNames names = OurTexts.names();

    @Test
    void inEnglishEverythingIsCalledAsItAlwaysWasButForOne() {
        NameLanguage english = NameLanguage.ENGLISH;

        assertThat(SalesIssueType.values())
                .allSatisfy(type -> assertThat(names.of(type, english)).isEqualTo(type.jiraName()));
        assertThat(SalesStatus.values())
                .allSatisfy(status -> assertThat(names.of(status, english)).isEqualTo(status.jiraName()));
        assertThat(SalesResolution.values()).allSatisfy(resolution -> assertThat(names.of(resolution, english))
                .isEqualTo(resolution.jiraName()));
        assertThat(SalesRole.values())
                .allSatisfy(role -> assertThat(names.of(role, english)).isEqualTo(role.jiraName()));
        assertThat(SalesField.values()).allSatisfy(field -> {
            assertThat(names.of(field, english)).isEqualTo(field.jiraName());
            assertThat(field.options()).allSatisfy(word -> assertThat(names.ofOption(field, word, english))
                    .isEqualTo(OTHERWISE.getOrDefault(word, word)));
        });
        assertThat(names.ofLink(english)).isEqualTo(SalesLinks.NAME);
    }

    @ParameterizedTest
    @EnumSource(NameLanguage.class)
    void noTwoOfAKindAreCalledTheSame(NameLanguage language) {
        assertDiffer(SalesIssueType.values(), type -> names.of(type, language));
        assertDiffer(SalesStatus.values(), status -> names.of(status, language));
        assertDiffer(SalesResolution.values(), resolution -> names.of(resolution, language));
        assertDiffer(SalesRole.values(), role -> names.of(role, language));
        assertDiffer(SalesField.values(), field -> names.of(field, language));
        assertThat(SalesField.values()).allSatisfy(field -> assertThat(
                        field.options().stream().map(word -> names.ofOption(field, word, language)))
                .doesNotHaveDuplicates());
    }

    private static <T> void assertDiffer(T[] things, Function<T, String> name) {
        assertThat(Stream.of(things).map(name)).doesNotHaveDuplicates().noneMatch(each -> each.startsWith("attain."));
    }
}
