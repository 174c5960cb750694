package io.attain.kernel.rules.store;

import io.attain.kernel.store.SlotRow;
import java.util.Date;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One version of a project's rules of one set; none is ever changed. Its slot is subject and number. */
@Preload
@Table("RULE_VERSION")
public interface RuleVersionRow extends SlotRow {

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
