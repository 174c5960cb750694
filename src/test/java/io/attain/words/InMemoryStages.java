package io.attain.words;

import io.attain.kernel.NextVersions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The stages of projects, kept in memory; standard ones until they are changed, whose statuses' ids are 11 to 17. */
public final class InMemoryStages extends NextVersions<Stages> implements StageLists {

    private static final List<String> NAMES =
            List.of("Lead", "Contacted", "Visited", "Proposal", "Negotiation", "Won", "Lost");

    /** No project has changed its stages yet. */
    public InMemoryStages() {
        super(standard());
    }

    /** The stages of a project that has changed nothing. */
    public static Stages standard() {
        return new Stages(0, all());
    }

    /** The standard stages. */
    public static List<Stage> all() {
        return NAMES.stream()
                .map(name -> new Stage(
                        name.toLowerCase(Locale.ROOT),
                        new Label(name, name + " 阶段"),
                        switch (name) {
                            case "Won" -> Stage.Kind.WON;
                            case "Lost" -> Stage.Kind.LOST;
                            default -> Stage.Kind.OPEN;
                        },
                        List.of(Integer.toString(11 + NAMES.indexOf(name))),
                        false))
                .toList();
    }

    /** A standard stage by its code. */
    public static Stage stage(String code) {
        return standard().find(code).orElseThrow();
    }

    /** The standard stages with Demo behind them, which the status 21 and, in place of Visited, 13 belong to. */
    public static Stages withDemo() {
        List<Stage> stages = new ArrayList<>(all().stream()
                .map(stage -> stage.code().equals("visited")
                        ? new Stage("visited", stage.label(), stage.kind(), List.of(), true)
                        : stage)
                .toList());
        stages.add(new Stage("demo", new Label("Demo", "演示"), Stage.Kind.OPEN, List.of("13", "21"), false));
        return new Stages(1, stages);
    }

    /** The standard stages, each with the status whose id is its name, as those of a double of Jira are. */
    public static Stages withStatusesByName() {
        return new Stages(
                1,
                all().stream()
                        .map(stage -> new Stage(
                                stage.code(),
                                stage.label(),
                                stage.kind(),
                                List.of(stage.code().toUpperCase(Locale.ROOT)),
                                false))
                        .toList());
    }
}
