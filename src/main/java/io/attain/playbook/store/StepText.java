package io.attain.playbook.store;

import io.attain.playbook.CustomerKind;
import io.attain.playbook.Playbook;
import io.attain.playbook.Rhythm;
import io.attain.playbook.Step;
import io.attain.words.Label;
import java.util.List;
import java.util.stream.Collectors;

/** A playbook as one text: a line for each step, its parts with tabs between. Names and hints are of one line and have no tabs. */
final class StepText {

    private static final String PART = "\t";
    private static final String LINE = "\n";

    private StepText() {}

    static String of(Playbook playbook) {
        return playbook.steps().stream().map(StepText::line).collect(Collectors.joining(LINE));
    }

    static Playbook read(String text) {
        return new Playbook(
                text.isEmpty()
                        ? List.of()
                        : List.of(text.split(LINE, -1)).stream()
                                .map(StepText::step)
                                .toList());
    }

    private static String line(Step step) {
        return String.join(
                PART,
                step.customers().name(),
                step.stage(),
                step.code(),
                Integer.toString(step.times()),
                step.every().name(),
                Boolean.toString(step.shared()),
                Boolean.toString(step.required()),
                plain(step.label().english()),
                plain(step.label().chinese()),
                plain(step.hint().english()),
                plain(step.hint().chinese()));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", " ");
    }

    private static Step step(String line) {
        String[] parts = line.split(PART, -1);
        return new Step(
                CustomerKind.valueOf(parts[0]),
                parts[1],
                parts[2],
                new Label(parts[7], parts[8]),
                Integer.parseInt(parts[3]),
                Rhythm.valueOf(parts[4]),
                Boolean.parseBoolean(parts[5]),
                Boolean.parseBoolean(parts[6]),
                new Label(parts[9], parts[10]));
    }
}
