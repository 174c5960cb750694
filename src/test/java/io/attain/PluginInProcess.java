package io.attain;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.AoDatabase.Engine;
import io.attain.RestInProcess.Answer;
import io.attain.kernel.Background;
import io.attain.kernel.jira.InMemoryJira;
import io.attain.kernel.rules.RuleSet;
import io.attain.kernel.rules.RuleValues;
import io.attain.kernel.rules.RuleVersion;
import io.attain.kernel.rules.RuleVersions;
import io.attain.plugin.Descriptor;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.util.ClassUtils;

/** The whole plugin on a small real Jira, without its container: components, tables, REST, JQL and workflow parts. */
public final class PluginInProcess implements AutoCloseable {

    /** What a site held at some moment, of which others can be made. */
    record Held(DatabaseCopy byJira, DatabaseCopy inTables) {

        /** Such another site, with the plugin just started. */
        PluginInProcess again() {
            return new PluginInProcess(this);
        }
    }

    /** Those of the plugin's classes that Spring makes, looked for once. */
    private static final Class<?>[] COMPONENTS = new ClassPathScanningCandidateComponentProvider(true)
            .findCandidateComponents("io.attain").stream()
                    .map(each -> ClassUtils.resolveClassName(each.getBeanClassName(), null))
                    .toArray(Class<?>[]::new);

    /** The Jira that it runs in. */
    public final InMemoryJira jira;

    private final AoDatabase tables;
    private final boolean isFirst;
    private final ComponentAccessor.Worker before;
    private AnnotationConfigApplicationContext components;
    private RestInProcess rest;

    public PluginInProcess() {
        this(Engine.H2);
    }

    /** With its tables on this engine. */
    public PluginInProcess(Engine engine) {
        this(new InMemoryJira(), engine);
    }

    /** In this Jira, which it closes, with its tables on this engine. */
    PluginInProcess(InMemoryJira jira, Engine engine) {
        this(jira, engine.create(entities()), true);
    }

    /** What another one held, in a Jira as it was. */
    private PluginInProcess(Held held) {
        this(new InMemoryJira(held.byJira()), AoDatabase.with(held.inTables()), true);
    }

    private PluginInProcess(InMemoryJira jira, AoDatabase tables, boolean isFirst) {
        this.jira = jira;
        this.tables = tables;
        this.isFirst = isFirst;
        before = ComponentAccessor.initialiseWorker(new JiraComponents(jira.site.services()));
        components = started();
        rest = resources();
    }

    private AnnotationConfigApplicationContext started() {
        DefaultListableBeanFactory factory = new KnownBeans();
        jira.site.services().forEach(factory::registerResolvableDependency);
        factory.registerResolvableDependency(ActiveObjects.class, tables.activeObjects());
        factory.registerResolvableDependency(TransactionalExecutorFactory.class, tables.executors());
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(factory);
        context.register(COMPONENTS);
        context.refresh();
        jira.site.plugins(new PluginParts(factory));
        return context;
    }

    private RestInProcess resources() {
        return new RestInProcess(Stream.concat(
                        components.getBeansWithAnnotation(Path.class).values().stream(),
                        components.getBeansWithAnnotation(Provider.class).values().stream())
                .toArray());
    }

    /** The same, with tables that lose their power with Jira's. */
    public PluginInProcess watched() {
        tables.dependOn(jira.power);
        return this;
    }

    /**
     * Starts it again, a minute after its power was cut: what it had in memory is gone, the locks of its dead process are
     * free, and what was being joined then is as old as that.
     */
    public void startAgain() {
        components.close();
        jira.power.restore();
        Instant aMinuteAgo = Instant.now().minusSeconds(60);
        jira.site.database().run(handle -> {
            handle.execute("update cluster_lock set owner = null");
            handle.execute(
                    "update issue set created = ? where parent_id is null"
                            + " and issue_type_id in (select id from issue_type where sub_task)",
                    Timestamp.from(aMinuteAgo.plusSeconds(1)));
        });
        Jdbi.create(tables.source())
                .useHandle(handle -> handle.execute(
                        "update \"%sJOINING\" set \"BEGUN_AT\" = ?".formatted(AoDatabase.PREFIX),
                        Timestamp.from(aMinuteAgo)));
        components = started();
        rest = resources();
    }

    /** What is done behind a request is done: both threads that do so have nothing left once they meet here. */
    public void awaitBackground() {
        Background background = component(Background.class);
        CyclicBarrier idle = new CyclicBarrier(3);
        background.execute(() -> meet(idle));
        background.execute(() -> meet(idle));
        meet(idle);
    }

    private static void meet(CyclicBarrier idle) {
        try {
            idle.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it holds once nothing is done behind requests. */
    Held held() {
        awaitBackground();
        return new Held(DatabaseCopy.of(jira.site.database().source()), DatabaseCopy.of(tables.source()));
    }

    /** The plugin as another node of a cluster runs it, with the same Jira and the same tables; closed before this one. */
    PluginInProcess onAnotherNode() {
        return new PluginInProcess(jira, tables, false);
    }

    /** Its REST resources. */
    public RestInProcess rest() {
        return rest;
    }

    /** A component of the plugin. */
    public <T> T component(Class<T> type) {
        return components.getBean(type);
    }

    /** Does something as somebody; null is nobody. */
    public <T> T as(@Nullable ApplicationUser user, Supplier<T> work) {
        jira.site.authentication().setLoggedInUser(user);
        try {
            return work.get();
        } finally {
            jira.site.authentication().clearLoggedInUser();
        }
    }

    /** A project's rules say this since a moment, and for the rest what holds until somebody changes it. */
    public <R> void rules(RuleSet<R> set, Project project, Instant since, Map<String, Object> said) {
        Map<String, Object> values = RuleValues.inOrder(set, set.defaults());
        values.putAll(said);
        RuleVersions rules = component(RuleVersions.class);
        int number = rules.of(set, project.getId()).size() + 1;
        RuleVersion<R> next = new RuleVersion<>(number, set.read(new RuleValues(values)), "mei", since);
        assertThat(rules.append(set, project.getId(), next)).isTrue();
    }

    /** The night has found that all of a project is as it should be. */
    public void nightFindsNoDifference(Project project) {
        Answer answer = as(
                jira.admin(), () -> rest.send("POST", "job?projectKey=" + project.getKey(), "application/json", "{}"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode run = answer.json().path("lastRun");
        assertThat(run.path("outcome").asText()).as(run.toString()).isEqualTo("success");
        List<JsonNode> counts = new ArrayList<>();
        run.path("counts").forEach(counts::add);
        assertThat(counts.stream().filter(count -> count.path("difference").asBoolean()))
                .as(run.toString())
                .hasSize(5)
                .allSatisfy(count -> assertThat(count.path("number").asLong()).isZero());
    }

    /** What is sent to the plugin's tables while something is done. */
    public List<String> sent(Runnable work) {
        return tables.sent(work);
    }

    /** Every row of the plugin's tables, as a line that names its table and its columns. */
    public List<String> rows() {
        return Jdbi.create(tables.source()).withHandle(handle -> handle
                .createQuery("select table_name from information_schema.tables where table_name like :ours")
                .bind("ours", AoDatabase.PREFIX + "%")
                .mapTo(String.class)
                .list()
                .stream()
                .flatMap(table -> handle
                        .createQuery("select * from \"" + table + "\"")
                        .map((row, context) -> table.substring(AoDatabase.PREFIX.length()) + " " + text(row))
                        .stream())
                .toList());
    }

    private static Map<String, String> text(ResultSet row) throws SQLException {
        Map<String, String> columns = new TreeMap<>();
        for (int at = 1; at <= row.getMetaData().getColumnCount(); at++) {
            columns.put(row.getMetaData().getColumnName(at), String.valueOf(row.getString(at)));
        }
        return columns;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Class<? extends RawEntity<?>>[] entities() {
        return new Descriptor()
                .elements("entity")
                .map(each -> {
                    try {
                        return Class.forName(each.getTextContent().strip());
                    } catch (ClassNotFoundException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toArray(Class[]::new);
    }

    /** What Jira gives to whoever asks it by hand. */
    private record JiraComponents(Map<Class<?>, Object> services) implements ComponentAccessor.Worker {

        @Override
        public <T> Optional<T> getComponentSafely(Class<T> type) {
            return Optional.ofNullable(services.get(type)).map(type::cast);
        }
    }

    @Override
    public void close() {
        ComponentAccessor.initialiseWorker(before);
        components.close();
        if (isFirst) {
            tables.close();
            jira.close();
        }
    }
}
