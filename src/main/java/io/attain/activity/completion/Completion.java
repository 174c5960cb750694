package io.attain.activity.completion;

import io.attain.kernel.Exact;
import java.util.Optional;

/**
 * How much of what was due was done, of one person's one action or of many together. What somebody did beyond what was due
 * makes up for nobody else.
 *
 * @param done how often it was done
 * @param met how much of what was due, at most all of it
 * @param due how often it was to be done
 */
public record Completion(Exact done, Exact met, Exact due) {

    /** Nothing due, nothing done. */
    public static final Completion NONE = new Completion(Exact.ZERO, Exact.ZERO, Exact.ZERO);

    /** One person's one action. */
    public static Completion of(long done, Exact due) {
        Exact all = Exact.of(done);
        return new Completion(all, all.compareTo(due) < 0 ? all : due, due);
    }

    /** Both together. */
    public Completion plus(Completion other) {
        return new Completion(done.plus(other.done), met.plus(other.met), due.plus(other.due));
    }

    /** Done by due, which may be more than the whole; nothing if nothing was due. */
    public Optional<Exact> rate() {
        return of(done);
    }

    /** The same as it is shown: the whole at most. */
    public Optional<Exact> shown() {
        return of(met);
    }

    private Optional<Exact> of(Exact part) {
        return due.sign() > 0 ? Optional.of(part.by(due)) : Optional.empty();
    }
}
