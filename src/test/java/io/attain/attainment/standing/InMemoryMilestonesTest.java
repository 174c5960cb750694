package io.attain.attainment.standing;

class InMemoryMilestonesTest implements MilestonesContract {

    private final Milestones milestones = new InMemoryMilestones();

    @Override
    public Milestones milestones() {
        return milestones;
    }
}
