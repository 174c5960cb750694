package io.attain.targets;

/** All targets stand in one phase; none is to be activated, none is over. */
public record AllIn(Phase phase) implements Phases {

    @Override
    public Phase of(TargetNode node) {
        return phase;
    }

    @Override
    public boolean isToActivate(TargetNode node) {
        return false;
    }

    @Override
    public boolean isOver(TargetNode node) {
        return false;
    }
}
