package io.attain.host.foreign;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import java.util.Map;

/** A condition of workflows that nobody passes. */
public class NeverCondition implements Condition {

    @Override
    @SuppressWarnings("rawtypes")
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        return false;
    }
}
