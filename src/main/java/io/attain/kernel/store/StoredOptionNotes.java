package io.attain.kernel.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.OptionNotes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The words of options, in Active Objects. */
@Component
public final class StoredOptionNotes implements OptionNotes {
    private final ActiveObjects ao;
    private final Writing writing;
    private final Recent<Map<Long, String>> words = new Recent<>(Duration.ofSeconds(5), this::read);

    StoredOptionNotes(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
        this.writing = new Writing(ao);
    }

    @Override
    public Optional<String> wordOf(long optionId) {
        return Optional.ofNullable(words.get().get(optionId));
    }

    @Override
    public void note(long optionId, String word) {
        writing.add(OptionNoteRow.class, "OPTION_ID", Map.of("OPTION_ID", optionId, "WORD", word));
        words.forget();
    }

    @Override
    public void settle(long optionId, String word) {
        writing.run(() -> {
            for (OptionNoteRow row :
                    ao.find(OptionNoteRow.class, Query.select().where("OPTION_ID = ? AND WORD <> ?", optionId, word))) {
                row.setWord(word);
                row.save();
            }
        });
        note(optionId, word);
    }

    private Map<Long, String> read() {
        Map<Long, String> read = new HashMap<>();
        for (OptionNoteRow row : ao.find(OptionNoteRow.class)) {
            read.put(row.getOptionId(), row.getWord());
        }
        return read;
    }
}
