package io.attain.targets;

import java.util.List;

/** Nodes that an older version of the plugin kept, which knew the statuses of issues by their names. */
public interface OlderNodes {
    /** The names that are left. */
    List<String> statusNames();

    /** Says which status a name meant. */
    void setStatus(String name, String id);
}
