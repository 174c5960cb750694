package io.attain.customer.merging.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.customer.merging.Merge;
import io.attain.customer.merging.Merge.Proof;
import io.attain.customer.merging.Merge.State;
import io.attain.customer.merging.MergeBook;
import io.attain.customer.merging.Move;
import io.attain.kernel.jira.MergedIssues;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.Editions;
import io.attain.kernel.store.Kept;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.Writing;
import io.attain.pipeline.MergedWins;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Merged customers in Active Objects. Who has gone and which wins stay first ones is asked all the time: it is kept in memory. */
@Component
public final class StoredMerges implements MergeBook, MergedIssues, MergedWins {

    private final KeyedRows<MergeRow> rows;
    private final KeyedRows<MergeMoveRow> moves;
    private final Kept<Known> known;

    /** What nearly everything asks for. */
    private record Known(Map<Long, Long> survivors, Set<Long> moving, Set<Long> firstWins) {}

    /** Keeps them in the plugin's tables. */
    public StoredMerges(@ComponentImport ActiveObjects ao, Editions editions) {
        Writing writing = new Writing(ao);
        this.rows = writing.keyed(MergeRow.class, "ID");
        this.moves = writing.keyed(MergeMoveRow.class, "ID");
        this.known = editions.keep("merges", writing, this::read);
    }

    private Known read() {
        Map<Long, Long> survivors = new HashMap<>();
        Set<Long> moving = new HashSet<>();
        Set<Long> going = new HashSet<>();
        for (MergeRow row : rows.list(Query.select().where("STATE_NAME <> ?", State.TAKEN_BACK.name()))) {
            going.add(row.getID());
            if (state(row) == State.DONE) {
                survivors.put(row.getGoneId(), row.getSurvivorId());
            } else {
                moving.addAll(List.of(row.getGoneId(), row.getSurvivorId()));
            }
        }
        Set<Long> firsts = moves.list(Query.select().where("KIND_NAME = ?", Move.FIRST_WIN)).stream()
                .filter(row -> going.contains(row.getMergeId()))
                .map(MergeMoveRow::getMovedId)
                .collect(Collectors.toSet());
        return new Known(survivors, moving, firsts);
    }

    @Override
    public boolean isAway(long issueId) {
        return known.get().survivors.containsKey(issueId);
    }

    @Override
    public boolean areAny() {
        return !known.get().survivors.isEmpty();
    }

    @Override
    public boolean isMoving(long issueId) {
        return known.get().moving.contains(issueId);
    }

    @Override
    public Set<Long> upIn(long issueId) {
        Set<Long> up = new HashSet<>(Set.of(issueId));
        boolean isMore = true;
        while (isMore) {
            isMore = false;
            for (Map.Entry<Long, Long> each : known.get().survivors.entrySet()) {
                isMore |= up.contains(each.getValue()) && up.add(each.getKey());
            }
        }
        up.remove(issueId);
        return up;
    }

    @Override
    public Set<Long> away() {
        return Set.copyOf(known.get().survivors.keySet());
    }

    @Override
    public Set<Long> among(Collection<Long> opportunityIds) {
        Set<Long> firsts = new HashSet<>(opportunityIds);
        firsts.retainAll(known.get().firstWins);
        return firsts;
    }

    @Override
    public Merge add(Merge merge, Collection<Move> moved) {
        return known.change(() -> {
            MergeRow row = rows.create(Columns.of("PROJECT_ID", merge.projectId())
                    .and("SURVIVOR_ID", merge.survivor())
                    .and("GONE_ID", merge.gone())
                    .and("GONE_KEY", merge.goneKey())
                    .and("STATUS_WAS", merge.status())
                    .and("MERGED_BY", merge.by())
                    .and("MERGED_AT", merge.at())
                    .and("STATE_NAME", merge.state())
                    .and("RESULT_COUNT", merge.proof().results())
                    .and("MOVED_COUNT", merge.proof().moved()));
            create(row.getID(), moved);
            return merge.numbered(row.getID());
        });
    }

    private void create(long id, Collection<Move> moved) {
        moves.create(moved.stream()
                .map(move -> Columns.of("MERGE_ID", id)
                        .and("KIND_NAME", move.kind())
                        .and("MOVED_ID", move.id())
                        .and("WHAT_NAME", move.what())
                        .and("SAID_BEFORE", move.before()))
                .toList());
    }

    @Override
    public Optional<Merge> find(long projectId, long id) {
        return rows.find(id).map(StoredMerges::merge).filter(merge -> merge.projectId() == projectId);
    }

    @Override
    public List<Merge> into(long survivor) {
        return list(Query.select().where("SURVIVOR_ID = ?", survivor).order("ID DESC"));
    }

    @Override
    public Optional<Merge> awayBy(long customerId) {
        return list(Query.select().where("GONE_ID = ? AND STATE_NAME = ?", customerId, State.DONE.name())).stream()
                .findFirst();
    }

    @Override
    public List<Merge> in(long projectId, State state) {
        return list(Query.select()
                .where("PROJECT_ID = ? AND STATE_NAME = ?", projectId, state.name())
                .order("ID"));
    }

    private List<Merge> list(Query query) {
        return rows.list(query).stream().map(StoredMerges::merge).toList();
    }

    @Override
    public boolean change(Merge now, State seen) {
        return known.change(() -> {
            boolean isAsSeen =
                    rows.find(now.id()).filter(row -> state(row) == seen).isPresent();
            return isAsSeen
                    && rows.change(now.id(), row -> {
                        row.setStateName(now.state().name());
                        row.setResultCount(now.proof().results());
                        row.setMovedCount(now.proof().moved());
                        row.setTrouble(now.trouble());
                    });
        });
    }

    @Override
    public void keep(long id, Collection<Move> moved) {
        known.run(() -> {
            Set<Move> fresh = new LinkedHashSet<>(moved);
            moves(id).forEach(fresh::remove);
            create(id, fresh);
        });
    }

    @Override
    public List<Move> moves(long id) {
        return moves.list(Query.select().where("MERGE_ID = ?", id).order("ID")).stream()
                .map(row -> new Move(
                        row.getKindName(),
                        row.getMovedId(),
                        Columns.text(row.getWhatName()),
                        Columns.text(row.getSaidBefore())))
                .toList();
    }

    @Override
    public void forget(long id) {
        known.run(() -> {
            moves.list(Query.select("ID").where("MERGE_ID = ?", id)).forEach(row -> moves.remove(row.getID()));
            rows.remove(id);
        });
    }

    private static State state(MergeRow row) {
        return State.valueOf(row.getStateName());
    }

    private static Merge merge(MergeRow row) {
        return new Merge(
                row.getID(),
                row.getProjectId(),
                row.getSurvivorId(),
                row.getGoneId(),
                row.getGoneKey(),
                Columns.text(row.getStatusWas()),
                row.getMergedBy(),
                row.getMergedAt().toInstant(),
                state(row),
                new Proof(row.getResultCount(), row.getMovedCount()),
                Columns.text(row.getTrouble()));
    }
}
