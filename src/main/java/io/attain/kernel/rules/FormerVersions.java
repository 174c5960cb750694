package io.attain.kernel.rules;

import java.util.List;
import java.util.Map;

/** Versions that an older version of the plugin kept elsewhere: they are read where they are, and nothing is added to them. */
public interface FormerVersions {

    /** The code of the set. */
    String set();

    /** All of them by project, those of each the oldest first. */
    Map<Long, List<RuleVersion<RuleValues>>> all();
}
