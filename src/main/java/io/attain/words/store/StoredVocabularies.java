package io.attain.words.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Coded;
import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.Editions;
import io.attain.kernel.store.Kept;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.Writing;
import io.attain.words.CountedWins;
import io.attain.words.Label;
import io.attain.words.StandardNames;
import io.attain.words.Vocabularies;
import io.attain.words.Vocabulary;
import io.attain.words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words of all projects in Active Objects. Every log and target asks for them, so they are kept in memory. */
@Component
public final class StoredVocabularies implements Vocabularies {

    private final StandardNames names;
    private final KeyedRows<WordListRow> lists;
    private final KeyedRows<WordRow> rows;
    private final Kept<Map<Long, Vocabulary>> now;

    /** Keeps them in these tables. */
    public StoredVocabularies(@ComponentImport ActiveObjects ao, Editions editions, StandardNames names) {
        this.names = names;
        Writing writing = new Writing(ao);
        this.lists = writing.keyed(WordListRow.class, "PROJECT_ID");
        this.rows = writing.keyed(WordRow.class, "SLOT");
        this.now = editions.keep("words", writing, this::read);
    }

    @Override
    public Vocabulary of(long projectId) {
        Vocabulary changed = now.get().get(projectId);
        return changed == null ? Vocabulary.standard(names::of) : changed;
    }

    @Override
    public List<Word> elsewhere(long projectId) {
        return now.get().entrySet().stream()
                .filter(each -> each.getKey() != projectId)
                .flatMap(each -> each.getValue().words().stream())
                .filter(word -> !word.metric().isStandard())
                .toList();
    }

    @Override
    public boolean save(long projectId, Vocabulary words) {
        return now.change(() -> write(projectId, words));
    }

    private boolean write(long projectId, Vocabulary words) {
        if (!VersionedRow.take(lists, projectId, words.version())) {
            return false;
        }
        for (int place = 0; place < words.words().size(); place++) {
            put(projectId, words.words().get(place), place);
        }
        return true;
    }

    private void put(long projectId, Word word, int place) {
        String code = word.metric().code();
        boolean isPlain = word.metric().isStandard() && word.label().equals(names.of(word.metric()));
        Columns first = Columns.of("SLOT", projectId + ":" + code)
                .and("PROJECT_ID", projectId)
                .and("METRIC", code);
        rows.put(first, row -> {
            row.setEnglish(isPlain ? null : word.label().english());
            row.setChinese(isPlain ? null : word.label().chinese());
            row.setWeekly(word.weekly());
            row.setArchived(word.archived());
            row.setPlace(place);
            limit(row, word.wins());
        });
    }

    private static void limit(WordRow row, @Nullable CountedWins wins) {
        Scope scope = wins == null ? Scope.ANY : wins.scope();
        row.setRegion(scope.region());
        row.setProductLine(scope.productLine());
        row.setCustomerType(scope.customerType());
        row.setBuyers(wins == null ? null : wins.buyers().code());
    }

    private static CountedWins wins(WordRow row) {
        return new CountedWins(
                new Scope(row.getRegion(), row.getProductLine(), row.getCustomerType()),
                Coded.find(CountedWins.Buyers.values(), Columns.text(row.getBuyers()))
                        .orElse(CountedWins.Buyers.ALL));
    }

    private Map<Long, Vocabulary> read() {
        Map<Long, List<Word>> words = new HashMap<>();
        for (WordRow row : rows.list(Query.select().order("PROJECT_ID, PLACE"))) {
            words.computeIfAbsent(row.getProjectId(), project -> new ArrayList<>())
                    .add(word(row));
        }
        Map<Long, Vocabulary> read = new HashMap<>();
        for (WordListRow list : lists.all()) {
            List<Word> kept = words.getOrDefault(list.getProjectId(), List.of());
            read.put(list.getProjectId(), Vocabulary.kept(list.getVersionNumber(), kept, names::of));
        }
        return read;
    }

    private Word word(WordRow row) {
        Metric metric = Metric.ofCode(row.getMetric())
                .orElseThrow(() -> new IllegalStateException("Unknown metric " + row.getMetric()));
        return new Word(metric, label(row, metric), row.getWeekly(), row.isArchived(), wins(row));
    }

    private Label label(WordRow row, Metric metric) {
        Label own = new Label(Columns.text(row.getEnglish()), Columns.text(row.getChinese()));
        return own.isEmpty() ? names.of(metric) : own;
    }
}
