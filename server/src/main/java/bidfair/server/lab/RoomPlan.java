package bidfair.server.lab;

import bidfair.engine.scenario.Scenario;
import bidfair.server.journal.TeacherKey;
import bidfair.server.protocol.Command.Overrides;
import java.util.Optional;

/**
 * What a teacher makes a room from.
 *
 * @param title 1 to 24 characters, absent for the scenario's
 */
public record RoomPlan(
    TeacherKey teacher, Optional<String> title, Scenario scenario, Overrides overrides) {}
