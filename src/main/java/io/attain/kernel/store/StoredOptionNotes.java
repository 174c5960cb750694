package io.attain.kernel.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.OptionNotes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The words of options, in Active Objects. */
@Component
public final class StoredOptionNotes implements OptionNotes {
    private final ActiveObjects ao;
    private final KeyedRows<OptionNoteRow> rows;
    private final Recent<Map<Long, String>> words = new Recent<>(Duration.ofSeconds(5), this::read);

    StoredOptionNotes(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
        this.rows = new Writing(ao).keyed(OptionNoteRow.class, "OPTION_ID");
    }

    @Override
    public Optional<String> wordOf(long optionId) {
        return Optional.ofNullable(words.get().get(optionId));
    }

    @Override
    public void note(long optionId, String word) {
        rows.add(Columns.of("OPTION_ID", optionId).and("WORD", word));
        words.forget();
    }

    @Override
    public void settle(long optionId, String word) {
        rows.put(Columns.of("OPTION_ID", optionId).and("WORD", word), row -> row.setWord(word));
        words.forget();
    }

    private Map<Long, String> read() {
        Map<Long, String> read = new HashMap<>();
        for (OptionNoteRow row : ao.find(OptionNoteRow.class)) {
            read.put(row.getOptionId(), row.getWord());
        }
        return read;
    }
}
