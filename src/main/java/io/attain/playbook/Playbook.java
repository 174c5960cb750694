package io.attain.playbook;

import io.attain.kernel.Metric;
import io.attain.words.Label;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a project asks for.
 *
 * @param steps those of one stage and kind of customer in the order in which one leads to the next
 */
public record Playbook(List<Step> steps) {

    public Playbook {
        steps = List.copyOf(steps);
    }

    /**
     * What holds until a project says otherwise: ten calls to three visits to one needs analysis a week where customers are new,
     * and with each existing one a visit a month, cross-selling found and a plan of its next purchase.
     *
     * @param texts names and hints by their keys
     */
    public static Playbook standard(Function<String, Label> texts) {
        return new Playbook(List.of(
                weekly("lead", Metric.CALLS, 10, texts),
                weekly("contacted", Metric.VISITS, 3, texts),
                weekly("visited", Metric.NEEDS_REPORTS, 1, texts),
                existing(Metric.VISITS.code(), Label.NONE, Rhythm.MONTH, texts.apply("monthlyVisit.hint")),
                own("crossSell", texts),
                own("repurchasePlan", texts)));
    }

    private static Step weekly(String stage, Metric action, int times, Function<String, Label> texts) {
        Label hint = texts.apply(action.code() + ".hint");
        return new Step(CustomerKind.NEW, stage, action.code(), Label.NONE, times, Rhythm.WEEK, true, false, hint);
    }

    private static Step own(String name, Function<String, Label> texts) {
        return existing(Step.OWN + name, texts.apply(name), Rhythm.ONCE, texts.apply(name + ".hint"));
    }

    private static Step existing(String code, Label label, Rhythm every, Label hint) {
        return new Step(CustomerKind.EXISTING, Step.CUSTOMER, code, label, 1, every, false, false, hint);
    }

    /** What is asked for at a stage, or of the customer itself. */
    public List<Step> of(CustomerKind kind, String stage) {
        return steps.stream().filter(step -> step.isFor(kind, stage)).toList();
    }

    /** What it asks for with each customer and opportunity: nothing that is counted over all of a person's. */
    public Playbook ofEach() {
        return new Playbook(steps.stream().filter(step -> !step.shared()).toList());
    }

    /** The same step as this playbook asks for it; nothing if it does not, or counts it otherwise. */
    Optional<Step> find(Step step) {
        return of(step.customers(), step.stage()).stream()
                .filter(step::isCountedAs)
                .findFirst();
    }

    /** What a step of the playbook's own is called; nothing if it has none of the code. */
    public Optional<Label> labelOf(String code) {
        return steps.stream()
                .filter(step -> step.code().equals(code) && step.action().isEmpty())
                .map(Step::label)
                .findFirst();
    }
}
