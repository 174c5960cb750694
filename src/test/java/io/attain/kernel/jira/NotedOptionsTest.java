package io.attain.kernel.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NotedOptionsTest {

    private final Map<Long, String> notes = new HashMap<>();
    private final List<Option> known = new ArrayList<>();
    private final OptionsManager options = mock();
    private final InstalledItems items = mock();
    private final CustomField region = mock();
    private final NotedOptions words = new NotedOptions(
            new OptionNotes() {
                @Override
                public Optional<String> wordOf(long optionId) {
                    return Optional.ofNullable(notes.get(optionId));
                }

                @Override
                public Set<Long> idsOf(String word) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public Set<Long> ids() {
                    return notes.keySet();
                }

                @Override
                public void note(long optionId, String word) {
                    notes.putIfAbsent(optionId, word);
                }

                @Override
                public void settle(long optionId, String word) {
                    notes.put(optionId, word);
                }
            },
            items,
            options);

    @BeforeEach
    void aFieldWithOneContext() {
        Options all = mock();
        when(all.iterator()).thenAnswer(call -> known.iterator());
        FieldConfigScheme context = mock();
        when(region.getConfigurationSchemes()).thenReturn(List.of(context));
        when(options.getOptions(any())).thenReturn(all);
    }

    @Test
    void anOptionKeepsTheWordThatItHadWhenItWasSeenFirst() {
        Option east = option(1, "East China");
        assertThat(wordOf(east)).isEqualTo("East China");

        when(east.getValue()).thenReturn("华东");

        assertThat(wordOf(east)).isEqualTo("East China");
    }

    @Test
    void twoThatExchangeTheirNamesKeepTheirWords() {
        Option east = option(1, "East");
        Option west = option(2, "West");
        words.note(SalesField.REGION, region);

        when(east.getValue()).thenReturn("West");
        when(west.getValue()).thenReturn("East");

        assertThat(wordOf(east)).isEqualTo("East");
        assertThat(wordOf(west)).isEqualTo("West");
    }

    @Test
    void aNewOneThatIsCalledAsAnotherWasCalledFirstIsAnother() {
        Option east = option(1, "East");
        words.note(SalesField.REGION, region);
        when(east.getValue()).thenReturn("East and South");

        assertThat(wordOf(option(2, "East"))).isNotEqualTo(wordOf(east));
    }

    @Test
    void oneThatWasDeletedAndMadeAgainHasItsWordAgain() {
        option(1, "East");
        words.note(SalesField.REGION, region);
        known.clear();

        assertThat(wordOf(option(2, "East"))).isEqualTo("East");
    }

    private String wordOf(Option option) {
        return words.of(SalesField.REGION, region, option);
    }

    private Option option(long id, String name) {
        Option option = mock();
        when(option.getOptionId()).thenReturn(id);
        when(option.getValue()).thenReturn(name);
        known.add(option);
        return option;
    }
}
