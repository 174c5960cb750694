package io.attain.activity.jira;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.activity.KeyActionPlan;
import io.attain.activity.KeyActionPlan.Basis;
import io.attain.activity.TimeLeft;
import io.attain.activity.app.KeyActionPlans.Planned;
import io.attain.words.Label;
import io.attain.words.Vocabularies;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A plan in words, in Jira's own language, since everybody reads the same field. */
@Component
record KeyActionText(
        @ComponentImport I18nResolver texts, @ComponentImport ApplicationProperties settings, Vocabularies words) {

    /** What versions wrote that kept no book of it, in either language. */
    private static final Pattern OLDER =
            Pattern.compile("Per week: [^,]+ \\d[\\d,.]*(, [^,]+ \\d[\\d,.]*)*|Target reached"
                    + "|每周[^、]+ \\d[\\d,]* 次(、[^、]+ \\d[\\d,]* 次)*|已达成目标");

    /** Whether a text has the form of what older versions wrote. */
    static boolean isOlder(String text) {
        return OLDER.matcher(text).matches();
    }

    /** The plan's text, as of its own day. */
    String of(Planned planned) {
        return of(planned, planned.asOf());
    }

    /** The text that the plan had if it had been worked out on a day. */
    String of(Planned planned, LocalDate asOf) {
        KeyActionPlan plan = planned.plan();
        TimeLeft left = plan.left();
        if (plan.basis() == Basis.REACHED) {
            return say("reached");
        }
        String steps = plan.inOrder().stream()
                .map(step -> step(step, left, planned.node().projectId()))
                .collect(
                        Collectors.joining(texts.getText(settings.getDefaultLocale(), "attain.kernel.list.separator")));
        return left.isUnderAWeek()
                ? say("until", steps, written(asOf), written(left.last()))
                : say("week", steps, written(asOf));
    }

    private String step(KeyActionPlan.Step step, TimeLeft left, long projectId) {
        Label label = words.of(projectId).labelOf(step.action());
        String name = label.inText(settings.getDefaultLocale());
        if (step.best() == null) {
            return say("step", name, step.perWeek());
        }
        return say(left.isUnderAWeek() ? "step.bestDay" : "step.bestWeek", name, step.perWeek(), step.best());
    }

    private String say(String what, Serializable... arguments) {
        return texts.getText(settings.getDefaultLocale(), "attain.activity.keyActions.text." + what, arguments);
    }

    private String written(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(settings.getDefaultLocale())
                .format(day);
    }
}
