package io.attain.activity.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.activity.Conversion;
import io.attain.activity.InMemoryKeyActions;
import io.attain.activity.app.KeyActionPlans;
import io.attain.activity.app.OwnHistory;
import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.attainment.rules.InMemoryRuleBook;
import io.attain.kernel.SetClock;
import io.attain.kernel.jira.SiteEdits;
import io.attain.plugin.Texts;
import io.attain.targets.Forests;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNodes;
import io.attain.targets.jira.TargetSite;
import io.attain.targets.jira.TargetsInMemory;
import io.attain.words.InMemoryVocabularies;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** The key actions of a site's targets, and what is written of them. */
public final class KeyActionsOnSite {

    /** The words of the project. */
    public final InMemoryVocabularies words = new InMemoryVocabularies();

    /** The day it is where the server is: a Monday with seven weeks of the quarter left. */
    public LocalDate today = LocalDate.of(2026, 11, 16);

    /** Jira's own language. */
    public Locale language = Locale.ENGLISH;

    final InMemoryKeyActions book = new InMemoryKeyActions();
    private final OwnHistory history = mock();

    public final KeyActionPlans plans;
    public final WritingKeyActions writing;
    final OlderKeyActions older;

    public KeyActionsOnSite(TargetSite site, TargetNodes nodes, SiteEdits edits) {
        SetClock clock = SetClock.noonOf(() -> today);
        plans = new KeyActionPlans(
                TargetsInMemory.figures(nodes, new InMemoryLedger(), new InMemoryRuleBook()),
                history,
                TargetFixture.WEEKDAYS,
                words,
                clock);
        when(history.of(anyLong(), any(), any(), any())).thenReturn(Conversion.NONE);
        ApplicationProperties settings = mock();
        when(settings.getDefaultLocale()).thenAnswer(call -> language);
        KeyActionText text = new KeyActionText(texts(), settings, words);
        writing = new WritingKeyActions(
                plans, text, book, Forests.reading(nodes), edits.writer, site.issues.manager, site.sales.fields);
        older = new OlderKeyActions(
                writing, book, Forests.reading(nodes), site.issues.manager, site.sales.fields, clock);
    }

    /** What an owner did and won so far. */
    public void past(String owner, Conversion conversion) {
        when(history.of(anyLong(), eq(owner), any(), any())).thenReturn(conversion);
    }

    private static I18nResolver texts() {
        return mock(
                I18nResolver.class,
                call -> call.getArguments()[0] instanceof Locale language
                        ? new MessageFormat(text(language, call.getArgument(1)), language)
                                .format(Arrays.stream(call.getArguments())
                                        .skip(2)
                                        .flatMap(each ->
                                                each instanceof Object[] many ? Stream.of(many) : Stream.of(each))
                                        .toArray())
                        : null);
    }

    private static String text(Locale language, String key) {
        return (language.equals(Locale.ENGLISH) ? Texts.english() : Texts.chinese()).getProperty(key);
    }
}
