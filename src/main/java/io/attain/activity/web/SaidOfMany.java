package io.attain.activity.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.atlassian.jira.project.Project;
import io.attain.activity.BatchLines;
import io.attain.activity.DailyLog.Tick;
import io.attain.activity.StepNames;
import io.attain.kernel.web.Asker;
import io.attain.words.Vocabularies;
import io.attain.words.Vocabulary;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells what logs say of many customers at once, each in a line. */
@Component
record SaidOfMany(Asker asker, BatchLines lines, StepNames steps, Vocabularies words) {

    /** By the user key of whose log it is; of who says nothing of many there is nothing. */
    Map<String, List<LogDto.Batch>> of(Project project, Collection<String> people, LocalDate day) {
        Vocabulary spoken = words.of(project.getId());
        return lines.told(project.getId(), people, day).stream()
                .collect(groupingBy(
                        told -> told.log().owner(), mapping(told -> batch(told, project.getId(), spoken), toList())));
    }

    private LogDto.Batch batch(BatchLines.Told told, long projectId, Vocabulary spoken) {
        Tick any = new Tick(0, told.code());
        return new LogDto.Batch(steps.called(any, projectId, spoken, asker.locale()), told.note(), told.subjects());
    }
}
