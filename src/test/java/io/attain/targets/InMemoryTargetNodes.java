package io.attain.targets;

import io.attain.kernel.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Target nodes in memory. */
public final class InMemoryTargetNodes implements TargetNodes {

    private final Map<Long, TargetNode> nodes = new TreeMap<>();

    @Override
    public Optional<TargetNode> find(long issueId) {
        return Optional.ofNullable(nodes.get(issueId));
    }

    @Override
    public List<TargetNode> find(Collection<Long> issueIds) {
        return nodes.values().stream()
                .filter(node -> issueIds.contains(node.issueId()))
                .toList();
    }

    @Override
    public List<TargetNode> tree(long rootId) {
        return nodes.values().stream().filter(node -> node.rootId() == rootId).toList();
    }

    @Override
    public List<TargetNode> treesOf(long projectId) {
        Set<Long> roots = nodes.values().stream()
                .filter(node -> node.projectId() == projectId)
                .map(TargetNode::rootId)
                .collect(Collectors.toSet());
        return nodes.values().stream()
                .filter(node -> roots.contains(node.rootId()))
                .toList();
    }

    @Override
    public List<TargetNode> roots(long projectId) {
        return nodes.values().stream()
                .filter(node -> node.projectId() == projectId && node.parentId() == null)
                .sorted(Comparator.comparing(node -> node.period().start()))
                .toList();
    }

    @Override
    public List<TargetNode> covering(long projectId, Period period) {
        return nodes.values().stream()
                .filter(node -> node.projectId() == projectId && node.period().equals(period))
                .toList();
    }

    @Override
    public List<TargetNode> heldBy(String owner) {
        return nodes.values().stream()
                .filter(node -> owner.equals(node.ownerKey()))
                .toList();
    }

    @Override
    public void save(Collection<TargetNode> saved) {
        saved.forEach(node -> nodes.put(node.issueId(), node));
    }

    @Override
    public void delete(Collection<Long> issueIds) {
        nodes.keySet().removeAll(issueIds);
    }
}
