package io.attain.planning.agreement.store;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One word in the talk about a target's amount: never changed and never deleted. Amounts are in minor units. */
@Preload
@Table("TARGET_ANSWER")
public interface TargetAnswerRow extends Entity {

    /** Issue id and number together: Active Objects knows unique columns only, and nobody answers twice. */
    @NotNull
    @Unique
    String getSlot();

    @Indexed
    long getIssueId();

    int getAnswerNo();

    /** How many versions had been agreed by then. */
    int getRoundNo();

    /** The name of a {@link io.attain.planning.agreement.Answer.Kind}. */
    String getKind();

    /** A user key. */
    String getSaidBy();

    Date getSaidOn();

    long getAskedAmount();

    long getGivenAmount();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getReason();

    /** Days since 1970-01-01. */
    @Nullable
    Integer getEffectiveDay();

    /** What else the target asked for; null in rows of an older version. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getTerms();
}
