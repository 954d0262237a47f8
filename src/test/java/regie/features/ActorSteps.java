package regie.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.AfterStep;
import io.cucumber.java.BeforeStep;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/// Who takes a step, steps taken again, and what becomes of what was refused.
public class ActorSteps {
  private final World world;

  ActorSteps(World world) {
    this.world = world;
  }

  @BeforeStep
  public void stepBegins() {
    world.stepBegins();
  }

  @AfterStep
  public void stepEnded() {
    world.stepEnded();
  }

  @After
  public void scenarioEnded() {
    world.scenarioEnded();
  }

  @When("the next step is taken by a(n) {string}")
  public void nextActor(String who) {
    world.nextActor(who);
  }

  @When("the last step is repeated with the same key")
  public void repeatWithSameKey() {
    world.repeatWithSameKey();
  }

  @When("the last step is repeated with another key")
  public void repeatWithAnotherKey() {
    world.repeatWithAnotherKey();
  }

  @When("the last step is repeated on the old version")
  public void repeatOnTheOldVersion() {
    world.repeatOnTheOldVersion();
  }

  @Then("it is refused as {string}")
  public void refused(String slug) {
    var refusal = world.refused();
    assertThat(refusal.slug()).as(refusal.body()).isEqualTo(slug);
    if (refusal.certain()) {
      world.before().expectNothingChangedUntil(world.now());
    }
  }

  @Then("nothing is created")
  public void nothingCreated() {
    world.before().expectNothingCreatedUntil(world.now());
  }
}
