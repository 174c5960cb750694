package io.attain.targets.web;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Scope;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.UnitDto;
import io.attain.targets.HiddenNames;
import io.attain.targets.Phases;
import io.attain.targets.Sight;
import io.attain.targets.TargetNode;
import io.attain.targets.jira.TargetNames;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the target resources ask about the asker, about people and about units. */
@Component
public record TargetAsker(
        Asker who,
        SalesProjects projects,
        IssuesById issues,
        JiraPeople people,
        TargetNames names,
        HiddenNames hidden,
        Phases phases,
        @ComponentImport ProjectManager jira) {

    /** Who asks, and in what language to answer. */
    public Asker asker() {
        return who;
    }

    /** Tells the nodes of one answer by what their status and the parts of their scope are called now. */
    public UnaryOperator<TargetNode> told() {
        return names.told();
    }

    /** Tells parts of a project's business by what they are called now. */
    public UnaryOperator<Scope> toldScopes(long projectId) {
        return names.scopes(projectId);
    }

    /**
     * What the asker sees of the nodes that stand below one that the asker sees. Jira shows sub-tasks with it unless it has a
     * level of security; whether they are told is another question.
     */
    public Sight parts() {
        return nodes -> {
            Set<Long> seen = seen(nodes.stream().filter(node -> !node.share()));
            ApplicationUser user = who.user();
            TargetNode.sharesByProject(nodes.stream()).forEach((id, wholes) -> {
                Project project = jira.getProjectObj(id);
                if (project != null) {
                    seen.addAll(issues.partsSeenBy(user, project, wholes));
                }
            });
            return node -> seen.contains(node.issueId());
        };
    }

    /** What Jira lets the asker browse of them: enough to be counted, not to be told. */
    public Sight browsed() {
        return nodes -> {
            Set<Long> seen = new HashSet<>(issues.browsedBy(
                            who.user(),
                            nodes.stream()
                                    .filter(node -> !node.share())
                                    .map(TargetNode::issueId)
                                    .toList())
                    .keySet());
            TargetNode.sharesByProject(nodes.stream())
                    .values()
                    .forEach(wholes -> seen.addAll(issues.partsBrowsedBy(who.user(), wholes)));
            return node -> seen.contains(node.issueId());
        };
    }

    /** Whether a node was ever agreed. */
    public boolean isAgreed(TargetNode node) {
        return phases.isAgreed(node);
    }

    /** Whether the asker may see a node's issue. */
    public boolean maySee(TargetNode node) {
        return !seen(Stream.of(node)).isEmpty();
    }

    /** What the asker sees of nodes wherever they stand. */
    public Sight sight() {
        return nodes -> {
            Set<Long> seen = seen(nodes.stream());
            return node -> seen.contains(node.issueId());
        };
    }

    /** Those of some nodes whose issues the asker may see. */
    public List<TargetNode> seen(Collection<TargetNode> nodes) {
        return nodes.stream().filter(sight().among(nodes)).toList();
    }

    private Set<Long> seen(Stream<TargetNode> nodes) {
        return new HashSet<>(
                issues.seenBy(who.user(), nodes.map(TargetNode::issueId).toList())
                        .keySet());
    }

    /** The answer for an issue that is no complete target: 404. */
    public RestProblem incomplete(String key) {
        return RestProblem.notFound(who.say("attain.target.incomplete", key));
    }

    /**
     * Where a page of a list begins.
     *
     * @throws RestProblem 400 if it is no position
     */
    public int start(String sent) {
        if (!sent.matches("\\d{1,9}")) {
            throw RestProblem.badRequest("start", who.say("attain.target.fault.start", sent));
        }
        return Integer.parseInt(sent);
    }

    /**
     * Tells people of a project: who is behind a user key, null for no key. A user who is gone keeps the key as name. Where
     * the project hides names, the asker is told of themselves and of those who lead.
     */
    public Function<@Nullable String, @Nullable PersonDto> people(long projectId) {
        ApplicationUser user = who.user();
        if (!hidden.hidesNames(projectId) || who.leads(user, projectId)) {
            return this::person;
        }
        return key -> key == null || key.equals(user.getKey()) || leads(key, projectId)
                ? person(key)
                : new PersonDto("", who.say("attain.target.hiddenName"));
    }

    private boolean leads(String key, long projectId) {
        return people.find(key).filter(user -> who.leads(user, projectId)).isPresent();
    }

    private @Nullable PersonDto person(@Nullable String key) {
        return key == null ? null : PersonDto.of(people.of(key));
    }

    /** The user of a key. */
    public Optional<ApplicationUser> find(String key) {
        return people.find(key);
    }

    /** Why the month weights of a node do not count, in words; empty if they do, or there are none. */
    public List<String> weightFaults(TargetNode node) {
        return node.monthWeights().faults(node.period()).stream()
                .map(fault -> who.say(fault.messageKey(), fault.words().toArray(Serializable[]::new)))
                .toList();
    }

    /** What to do about the parts of a node's scope whose options are gone, in words. */
    public List<String> removedOptions(TargetNode node) {
        return names.missing(node)
                .map(gone -> who.say("attain.target.removedOption", gone.field(), gone.word()))
                .toList();
    }

    /** What a node's amounts are counted in. */
    public UnitDto unit(TargetNode node) {
        return UnitDto.of(node.metric(), projects.find(node.projectId()));
    }

    /** What a node asks, as its issue says it now, in the asker's language. */
    public String amount(TargetNode node) {
        Unit unit = projects.find(node.projectId())
                .map(project -> project.unit(node.metric()))
                .orElse(node.metric().unit());
        return unit.amount(node.amount()).text(who.locale());
    }
}
