package io.attain.setup.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.jira.InMemoryItems;
import io.attain.kernel.jira.InstalledItems.Kind;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.plugin.Texts;
import io.attain.setup.NameLanguage;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UsualLanguageTest {

    private final IssueTypeManager types = mock();
    private final InMemoryItems items = new InMemoryItems();
    private final I18nResolver texts = mock();
    private final SalesNames names = new SalesNames(texts);
    private final ApplicationProperties settings = mock();
    private final UsualLanguage language = new UsualLanguage(types, items, names, settings);

    @BeforeEach
    void texts() {
        when(texts.getText(any(Locale.class), anyString()))
                .thenAnswer(call -> (call.getArgument(0).equals(Locale.ENGLISH) ? Texts.english() : Texts.chinese())
                        .getProperty(call.getArgument(1)));
        when(settings.getDefaultLocale()).thenReturn(Locale.CHINA);
    }

    @Test
    void beforeTheFirstSetUpItIsJirasOwn() {
        assertThat(language.usual()).isEqualTo(NameLanguage.CHINESE);

        when(settings.getDefaultLocale()).thenReturn(Locale.FRANCE);
        assertThat(language.usual()).isEqualTo(NameLanguage.ENGLISH);
    }

    @Test
    void laterItIsWhatMostTypesAreCalledIn() {
        named(NameLanguage.ENGLISH);
        assertThat(language.usual()).isEqualTo(NameLanguage.ENGLISH);

        named(NameLanguage.CHINESE);
        assertThat(language.usual()).isEqualTo(NameLanguage.CHINESE);
    }

    @Test
    void aFewNewNamesChangeNothing() {
        named(NameLanguage.CHINESE);
        call(SalesIssueType.CUSTOMER, "Account");

        assertThat(language.usual()).isEqualTo(NameLanguage.CHINESE);
    }

    @Test
    void typesThatAreGoneHaveNoSay() {
        named(NameLanguage.ENGLISH);
        for (SalesIssueType type : SalesIssueType.values()) {
            when(types.getIssueType(type.name())).thenReturn(null);
        }

        assertThat(language.usual()).isEqualTo(NameLanguage.CHINESE);
    }

    private void named(NameLanguage all) {
        for (SalesIssueType type : SalesIssueType.values()) {
            call(type, names.of(type, all));
        }
    }

    private void call(SalesIssueType type, String name) {
        IssueType jiras = mock();
        when(jiras.getName()).thenReturn(name);
        items.put(Kind.ISSUE_TYPE, type.name(), type.name());
        when(types.getIssueType(type.name())).thenReturn(jiras);
    }
}
