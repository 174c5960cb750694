package io.attain.planning.agreement;

class InMemoryAnswersTest extends AnswersContract {

    @Override
    protected Answers answers() {
        return new InMemoryAnswers();
    }
}
