package io.attain.kernel.rules.store;

import io.attain.kernel.store.IdRow;
import java.util.Date;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One version of a project's rules of one set; none is ever changed. */
@Preload
@Table("RULE_VERSION")
public interface RuleVersionRow extends IdRow {

    /** Subject and number together: of two people who save at the same moment, the later must look again. */
    @NotNull
    @Unique
    String getSlot();

    /** The set's code and the project's id, as in {@code target-rules/10000}. */
    @NotNull
    @Indexed
    String getSubject();

    int getVersionNumber();

    /** The values by their names, as in {@code behindPercent=90;hideNames=true}. */
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    /** The user key of who made the version. */
    String getChangedBy();

    Date getChangedOn();
}
