package io.attain.activity.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import io.attain.activity.Conversion;
import io.attain.activity.app.KeyActionPlans;
import io.attain.activity.app.OwnHistory;
import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.attainment.rules.InMemoryRuleBook;
import io.attain.kernel.jira.SiteEdits;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNodes;
import io.attain.targets.jira.TargetSite;
import io.attain.targets.jira.TargetsInMemory;
import io.attain.words.InMemoryVocabularies;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The key actions of a site's targets, and what is written of them; texts are their own keys with the arguments behind. */
public final class KeyActionsOnSite {

    /** The words of the project. */
    public final InMemoryVocabularies words = new InMemoryVocabularies();

    private final OwnHistory history = mock();

    public final KeyActionPlans plans;
    public final WritingKeyActions writing;

    public KeyActionsOnSite(TargetSite site, TargetNodes nodes, SiteEdits edits) {
        plans = new KeyActionPlans(
                TargetsInMemory.figures(nodes, new InMemoryLedger(), new InMemoryRuleBook()),
                history,
                TargetFixture.WEEKDAYS,
                words);
        when(history.of(anyLong(), any(), any(), any())).thenReturn(Conversion.NONE);
        I18nResolver texts = mock();
        when(texts.getText(eq(Locale.CHINESE), anyString(), any(Serializable[].class)))
                .thenAnswer(call -> Arrays.stream(call.getArguments())
                        .skip(1)
                        .flatMap(each -> each instanceof Object[] many ? Arrays.stream(many) : Stream.of(each))
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")));
        when(texts.getText(eq(Locale.CHINESE), eq("attain.activity.keyActions.text.step"), any(Serializable[].class)))
                .thenAnswer(call -> call.getArgument(2) + " " + call.getArgument(3));
        when(texts.getText(Locale.CHINESE, "attain.kernel.list.separator")).thenReturn(", ");
        writing = new WritingKeyActions(
                plans, edits.writer, site.issues.manager, site.sales.fields, texts, () -> Locale.CHINESE, words);
    }

    /** What an owner did and won so far. */
    public void past(String owner, Conversion conversion) {
        when(history.of(anyLong(), eq(owner), any(), any())).thenReturn(conversion);
    }
}
