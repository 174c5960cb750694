package io.attain.kernel.imports.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Today;
import io.attain.kernel.imports.FileChoiceBook;
import io.attain.kernel.imports.FileReader;
import io.attain.kernel.imports.FileReading.Left;
import io.attain.kernel.imports.Home;
import io.attain.kernel.imports.ImportAction;
import io.attain.kernel.imports.ImportStep;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.run.WritingRun.State;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.jira.RunningWritings;
import io.attain.kernel.table.TableFault;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Imports files, all or none, and one of a kind at a time in a project: two at once would make everything twice. Few rows
 * are written at once, many in the background.
 */
@Component
public record Importing(
        RunningWritings running,
        FileChoiceBook choices,
        SalesProjects projects,
        KeepingWrites keeping,
        Today today,
        @ComponentImport I18nResolver texts) {

    /**
     * A file that is imported, or is being imported.
     *
     * @param steps what it does
     * @param left how many of its rows are not read: titles, totals, the end of a report
     * @param run what writes it in the background; null if it is all written
     */
    public record Imported(List<ImportStep> steps, int left, @Nullable WritingRun run) {}

    /** A file that is read, and how many of its rows are not. */
    private record Looked(ReadFile read, int left) {
        private Imported imported() {
            return new Imported(read.steps(), left, null);
        }
    }

    /** The import of such files into a project, as runs know it. */
    public static Subject subject(ImportFile file, long projectId) {
        return new Subject(file.code(), projectId);
    }

    /**
     * What an import would do now.
     *
     * @throws Refused if the caller may not import it
     * @throws WritingRefused with all that is wrong with the file, or that Jira would refuse
     */
    public Imported review(Caller caller, ImportFile file, ImportOrder order) throws Refused {
        mustBeFor(caller, file);
        return read(file, order).imported();
    }

    /**
     * Imports a file. More rows than are written at once are written while the caller does something else: no request works
     * for long.
     *
     * @throws Refused if the caller may not import it, or another of its kind is being imported into the project
     * @throws WritingRefused with all that is wrong with the file, or that Jira refuses; then nothing has changed
     */
    public Imported run(Caller caller, ImportFile file, ImportOrder order) throws Refused {
        mustBeFor(caller, file);
        Subject subject = subject(file, order.project().getId());
        int most = file.atOnce();
        Imported looked =
                running.alone(subject, () -> atOnce(file, order, most)).orElseThrow(Importing::busy);
        int writes = writes(looked.steps());
        return writes <= most
                ? looked
                : new Imported(
                        looked.steps(),
                        looked.left(),
                        running.start(
                                        subject,
                                        order.user().getKey(),
                                        writes,
                                        progress -> later(file, order, writes, progress))
                                .orElseThrow(Importing::busy));
    }

    /** Writes nothing if it would be much. */
    private Imported atOnce(ImportFile file, ImportOrder order, int most) {
        Looked looked = read(file, order);
        if (writes(looked.read().steps()) <= most) {
            List<String> unused = write(file, order, looked.read(), WritingProgress.NONE);
        }
        return looked.imported();
    }

    private List<String> write(ImportFile file, ImportOrder order, ReadFile read, WritingProgress progress) {
        return file.isTakenBack() ? keeping.write(file, order, read, progress) : read.write(progress);
    }

    /** Since the request others may have written: what counts is what is there now. */
    private Outcome later(ImportFile file, ImportOrder order, int writes, WritingProgress progress) {
        progress.at(State.CHECKING, 0, writes);
        ReadFile read = read(file, order.telling(progress)).read();
        List<String> created = write(file, order, read, progress);
        List<String> changed = read.steps().stream()
                .filter(step -> step.action() == ImportAction.CHANGE)
                .flatMap(step -> Stream.ofNullable(step.key()))
                .toList();
        return new Outcome(created, changed, List.of(), read.steps().size() - writes(read.steps()), List.of());
    }

    /** How such files are read in a project. */
    public FileReader reader(ImportFile file, Project project) {
        return new FileReader(
                file.known(),
                choices.of(project.getId(), file.code()),
                new Home(
                        projects.find(project.getId())
                                .map(SalesProject::currency)
                                .orElse(""),
                        today.zone(),
                        (column, word) -> file.lexicon().isWord(project, column, word)));
    }

    /** What is wrong with the file and what Jira would refuse of its other rows are told together. */
    private Looked read(ImportFile file, ImportOrder order) {
        List<TableFault> faults = new ArrayList<>();
        Set<Left> left = new HashSet<>();
        List<Problem> refused = List.of();
        try {
            ReadFile read = file.read(order.by(reader(file, order.project()), left::add), faults);
            if (faults.isEmpty()) {
                return new Looked(read, left.size());
            }
        } catch (WritingRefused e) {
            refused = e.problems();
        }
        throw new WritingRefused(
                Stream.concat(TableFault.inOrder(faults).stream().map(this::problem), refused.stream())
                        .toList());
    }

    private Problem problem(TableFault fault) {
        Serializable[] arguments = fault.arguments().toArray(Serializable[]::new);
        return new Problem(fault.line(), fault.column(), texts.getText(fault.messageKey(), arguments), fault.missing());
    }

    private static int writes(List<ImportStep> steps) {
        return (int) steps.stream().filter(ImportStep::writes).count();
    }

    private static void mustBeFor(Caller caller, ImportFile file) throws Refused {
        if (!file.isFor(caller)) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.kernel.onlyManagers");
        }
    }

    private static Refused busy() {
        return Refused.because(Why.IN_THE_WAY, "attain.kernel.import.busy");
    }
}
