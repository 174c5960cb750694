package io.attain.targets.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.attainment.figures.WorkedDays;
import io.attain.attainment.figures.app.TargetCalendars;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.attainment.ledger.Recompute;
import io.attain.attainment.ledger.app.MovingResults;
import io.attain.attainment.ledger.app.PostingResults;
import io.attain.attainment.rules.InMemoryRuleBook;
import io.attain.calendar.InMemoryCalendars;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Reading;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.kernel.app.FollowingOnce;
import io.attain.kernel.jira.SalesStatus;
import io.attain.kernel.jira.SiteIssues;
import io.attain.results.Result;
import io.attain.results.ResultSource;
import io.attain.results.Source;
import io.attain.results.Tally;
import io.attain.results.ToldResults;
import io.attain.results.app.FactBook;
import io.attain.targets.AgreedVersions.Agreed;
import io.attain.targets.Forests;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import io.attain.targets.Terms;
import io.attain.targets.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** A site whose targets and results are followed event by event, and can be held against a recompute from nothing. */
final class FollowedSite {

    private final FollowedStores stores;
    private final List<Long> projects;
    private final Map<Integer, Long> ids = new HashMap<>();
    private final Map<Source, SortedMap<Long, List<Result>>> truth = new EnumMap<>(Source.class);
    private final List<ResultSource> sources =
            Stream.of(Source.values()).map(this::source).toList();
    private final PostingResults postings;
    private final FactBook book;
    private final WorkedDays days;
    private final TargetFigures figures;
    private final InMemoryCalendars calendars = new InMemoryCalendars();
    private final Map<Long, SortedMap<LocalDate, String>> held = new HashMap<>();
    private long lastId;

    final Delivery delivery = new Delivery();
    final TargetSite site;
    final SiteIssues issues;
    LocalDate day = LocalDate.of(2026, 11, 10);

    /** No issues and no results yet, in a project, the next one, and one after it that is not set up for sales. */
    FollowedSite(long projectId, FollowedStores stores) {
        this.stores = stores;
        this.projects = List.of(projectId, projectId + 1, projectId + 2);
        this.lastId = projectId * 1_000;
        this.site = new TargetSite(
                projectId, stores.nodes(), stores.tenures(), stores.versions(), SetClock.noonOf(() -> day));
        this.issues = site.issues;
        site.delivery = delivery;
        this.postings = new PostingResults(stores.facts(), stores.here(), stores.ledger(), stores.writing(), List.of());
        this.days = new TargetCalendars(calendars);
        this.figures = new TargetFigures(stores.there(), stores.ledger(), new InMemoryRuleBook(), days);
        this.book = new FactBook(stores.facts(), sources, Runnable::run);
        projects.forEach(stores.facts()::markWhole); // so that none is read from the truth
        site.follow(new MovingResults(
                book,
                postings,
                stores.nodes(),
                stores.here(),
                stores.ledger(),
                new FollowingOnce(Runnable::run),
                Runnable::run));
    }

    long project(int number) {
        return projects.get(number);
    }

    /** Makes an issue under a short number, unless there is one. Jira never gives an id twice. */
    void make(int number, LongConsumer making) {
        if (ids.putIfAbsent(number, lastId + 1) == null) {
            making.accept(++lastId);
        }
    }

    /** Does something to the issue of a short number, if there is one. */
    void with(int number, LongConsumer happening) {
        Long id = ids.get(number);
        if (id != null) {
            happening.accept(id);
        }
    }

    /** Does something to the Sales Target of a short number, if there is one. */
    void withTarget(int number, LongConsumer happening) {
        with(number, id -> {
            if (!Objects.requireNonNull(issues.find(id)).isSubTask()) {
                happening.accept(id);
            }
        });
    }

    /** Does something to the share of a short number, if there is one. */
    void withShare(int number, LongConsumer happening) {
        with(number, id -> {
            if (Objects.requireNonNull(issues.find(id)).isSubTask()) {
                happening.accept(id);
            }
        });
    }

    /** Makes a share one of another target; Jira lets it be one of its own project only. */
    void joinAnew(long share, long whole) {
        if (issues.find(share).getProjectId().equals(issues.find(whole).getProjectId())) {
            issues.changeParent(share, whole);
        }
    }

    /** Deletes an issue with its sub-tasks. */
    void delete(long id) {
        issues.delete(id);
        ids.values().removeIf(each -> issues.find(each) == null);
    }

    /** Somebody is away for a week. */
    void leave(String person, LocalDate from) {
        projects.forEach(project ->
                calendars.change(project, calendar -> calendar.withLeave(person, new Period(from, from.plusDays(7)))));
    }

    /** An amount is agreed from today on, with all else that the issue says. */
    void agree(long id, long amount) {
        int number = stores.versions().of(id).size() + 1;
        Terms terms = site.trees
                .read(Objects.requireNonNull(issues.find(id)))
                .map(TargetNode::terms)
                .orElse(null);
        stores.versions().add(id, new Agreed(new Version(number, day, amount, terms), "lily", Instant.EPOCH));
        issues.enter(id, SalesStatus.AGREED);
    }

    /** A won opportunity, or one that was won before and is something else now. */
    void win(long number, int project, String owner, LocalDate won, long amount, Scope scope) {
        post(Source.OPPORTUNITY, number, project, owner, won, Metric.REVENUE, amount, scope);
    }

    /** A daily log. */
    void log(long number, int project, String owner, LocalDate logged, long calls) {
        post(Source.LOG, number, project, owner, logged, Metric.CALLS, calls, Scope.ANY);
    }

    private void post(
            Source source,
            long number,
            int project,
            String owner,
            LocalDate on,
            Metric metric,
            long amount,
            Scope scope) {
        long id = sourceId(number);
        post(source, id, List.of(new Result(source, id, project(project), owner, on, metric, amount, scope, null)));
    }

    /** What was won or logged counts no more. */
    void withdraw(Source source, long number) {
        post(source, sourceId(number), List.of());
    }

    private long sourceId(long number) {
        return project(0) * 1_000 + number;
    }

    private void post(Source source, long id, List<Result> results) {
        results(source).put(id, results);
        delivery.accept(() -> postings.replace(source, id, results(source).get(id)));
    }

    /** Days pass; what happened on this one is known by then. */
    void pass(int days) {
        if (delivery.isBehind()) {
            delivery.deliver();
            mustBeAsRecomputed();
        }
        day = day.plusDays(days);
    }

    /** Somebody does all of this at once in the first project. */
    void together(List<Happening> happenings) {
        ApplicationUser author = mock();
        when(author.getKey()).thenReturn("lily");
        Objects.requireNonNull(site.batches).together(project(0), author, () -> {
            happenings.forEach(happening -> happening.act().accept(this));
            return happenings;
        });
    }

    private SortedMap<Long, List<Result>> results(Source source) {
        return truth.computeIfAbsent(source, kind -> new TreeMap<>());
    }

    private ResultSource source(Source source) {
        return new ToldResults(source, (projectId, witness) -> results(source).values().stream()
                .flatMap(List::stream)
                .filter(result -> result.projectId() == projectId)
                .forEach(witness::there));
    }

    Optional<TargetNode> node(long id) {
        return stores.nodes().find(id);
    }

    /** What a target and its parts have reached. */
    Tally reached(long id) {
        return figures.of(id, day).orElseThrow().tally();
    }

    /** What is stored, what drifts and what is told must be what a recompute from nothing stores and tells. */
    void mustBeAsRecomputed() {
        InMemoryTargetNodes nodes = new InMemoryTargetNodes();
        nodes.save(site.issues.all().stream()
                .map(site.trees::read)
                .flatMap(Optional::stream)
                .toList());
        InMemoryLedger ledger = new InMemoryLedger();
        Recompute recompute = new Recompute(nodes, Forests.reading(nodes), ledger, sources, Runnable::run);
        Recompute repair =
                new Recompute(stores.nodes(), Forests.reading(stores.nodes()), stores.ledger(), sources, Runnable::run);
        TargetFigures recomputed = new TargetFigures(Forests.reading(nodes), ledger, new InMemoryRuleBook(), days);

        List<TargetNode> followed = nodesOf(stores.nodes());
        held.keySet().retainAll(followed.stream().map(TargetNode::issueId).toList());
        followed.forEach(this::mustBeHeldAsBefore);
        assertThat(followed).as("nodes").containsExactlyInAnyOrderElementsOf(nodesOf(nodes));
        for (long project : projects) {
            recompute.run(project);
            assertThat(book.prove(project, Reading.ALL))
                    .as("facts of project %s that differ from the truth", project)
                    .isZero();
            assertThat(repair.run(project).drift())
                    .as("drift of project %s", project)
                    .isZero();
        }
        for (long project : projects) {
            assertThat(figures.ofProject(project, day))
                    .as("figures of project %s", project)
                    .isEqualTo(recomputed.ofProject(project, day));
        }
    }

    /** Whoever held a target on a day that is over holds it on that day for ever. */
    private void mustBeHeldAsBefore(TargetNode node) {
        SortedMap<LocalDate, String> holders = held.computeIfAbsent(node.issueId(), id -> new TreeMap<>());
        assertThat(holders.headMap(day)).as("holders of %s", node.issueId()).allSatisfy((on, holder) -> assertThat(
                        node.tenure().holderOn(on))
                .isEqualTo(holder));
        if (node.ownerKey() == null) {
            holders.remove(day);
        } else {
            holders.put(day, node.ownerKey());
        }
    }

    private List<TargetNode> nodesOf(TargetNodes nodes) {
        return projects.stream()
                .map(nodes::treesOf)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }
}
