package io.attain.kernel.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.OptionNotes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The words of options, in Active Objects. */
@Component
public final class StoredOptionNotes implements OptionNotes {
    private final KeyedRows<OptionNoteRow> rows;
    private final Kept<Map<Long, String>> words;

    StoredOptionNotes(@ComponentImport ActiveObjects ao, Editions editions) {
        Writing writing = new Writing(ao);
        this.rows = writing.keyed(OptionNoteRow.class, "OPTION_ID");
        this.words = editions.keep("options", writing, this::read);
    }

    @Override
    public Optional<String> wordOf(long optionId) {
        return Optional.ofNullable(words.get().get(optionId));
    }

    @Override
    public Set<Long> idsOf(String word) {
        return words.get().entrySet().stream()
                .filter(each -> each.getValue().equals(word))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<Long> ids() {
        return words.get().keySet();
    }

    @Override
    public void note(long optionId, String word) {
        words.run(() -> rows.add(Columns.of("OPTION_ID", optionId).and("WORD", word)));
    }

    @Override
    public void settle(long optionId, String word) {
        words.run(() -> rows.put(Columns.of("OPTION_ID", optionId).and("WORD", word), row -> row.setWord(word)));
    }

    private Map<Long, String> read() {
        Map<Long, String> read = new HashMap<>();
        for (OptionNoteRow row : rows.all()) {
            read.put(row.getOptionId(), row.getWord());
        }
        return read;
    }
}
