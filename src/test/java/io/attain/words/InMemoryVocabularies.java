package io.attain.words;

import io.attain.kernel.Metric;
import io.attain.kernel.NextVersions;
import io.attain.kernel.OptionNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words of projects, kept in memory; standard ones until they are changed. */
public final class InMemoryVocabularies extends NextVersions<Vocabulary> implements Vocabularies {

    private static final Map<Metric, Label> NAMES = Map.of(
            Metric.REVENUE, new Label("Revenue", "销售额"),
            Metric.NEW_CUSTOMERS, new Label("New customers", "新客户数"),
            Metric.NEW_PROSPECTS, new Label("New prospects", "新增意向客户"),
            Metric.REPURCHASE_RATE, new Label("Repurchase rate", "复购率"),
            Metric.CALLS, new Label("Calls", "电话"),
            Metric.VISITS, new Label("Visits", "拜访"),
            Metric.NEEDS_REPORTS, new Label("Needs analyses", "需求报告"));

    private static final Vocabulary STANDARD = Vocabulary.standard(InMemoryVocabularies::name);

    /** A team that sells by demo and tender. */
    public static final Metric DEMO = Metric.ofCode("action.demo").orElseThrow();

    /** The parts of the business of a company that has renamed one. */
    public static final ScopeOptions OFFERED = new ScopeOptions(
            new OptionNames(Map.of("East China", "华东")),
            OptionNames.unchanged("Product A", "Product B"),
            OptionNames.unchanged("New", "Existing"));

    /** No project has changed its words yet. */
    public InMemoryVocabularies() {
        super(STANDARD);
    }

    /** The words of a project that has changed nothing. */
    public static Vocabulary standard() {
        return STANDARD;
    }

    /** A standard name. */
    public static Label name(Metric metric) {
        return NAMES.get(metric);
    }

    /** The standard words with the key action Demo behind them, which is asked for so often a week, and visits archived. */
    public static Vocabulary withDemo(int weekly) {
        List<Word> words = new ArrayList<>(STANDARD.words().stream()
                .map(word -> new Word(
                        word.metric(),
                        word.label(),
                        word.weekly(),
                        word.metric().equals(Metric.VISITS)))
                .toList());
        words.add(new Word(DEMO, new Label("Demo", "演示"), weekly, false));
        return new Vocabulary(1, words);
    }

    /** From now on a project has the key action Demo, and visits no more. */
    public InMemoryVocabularies demo(long projectId) {
        changed().put(projectId, withDemo(2));
        return this;
    }

    /** From now on a project has this sum or count of wins, too. */
    public void add(long projectId, String code, CountedWins wins) {
        Vocabulary now = of(projectId);
        List<Word> words = new ArrayList<>(now.words());
        words.add(new Word(Metric.ofCode(code).orElseThrow(), new Label(code, ""), 0, false, wins));
        changed().put(projectId, new Vocabulary(now.version() + 1, words));
    }

    @Override
    public List<Word> elsewhere(long projectId) {
        return changed().entrySet().stream()
                .filter(each -> each.getKey() != projectId)
                .flatMap(each -> each.getValue().words().stream())
                .filter(word -> !word.metric().isStandard())
                .toList();
    }
}
