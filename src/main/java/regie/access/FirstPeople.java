package regie.access;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.company.BusinessDay;
import regie.company.CompanyId;
import regie.company.UserId;

/// Adds the first people of a company that is set up without anybody signed in: the demonstration
/// company.
@Service
public class FirstPeople {
  private final Users users;
  private final Passwords passwords;
  private final BusinessDay businessDay;

  FirstPeople(Users users, Passwords passwords, BusinessDay businessDay) {
    this.users = users;
    this.passwords = passwords;
    this.businessDay = businessDay;
  }

  /// Somebody who can act, and the random password with which they sign in.
  public record Person(Actor actor, String password) {
    @Override
    public String toString() {
      return "Person " + actor.name();
    }
  }

  @Transactional
  public Person add(CompanyId company, String name, String displayName, Set<Role> roles) {
    String password = FirstOperator.random();
    var user =
        new Users.NewUser(
            name, displayName, passwords.encode(password), false, false, "en", businessDay.now());
    long id =
        users
            .insert(user)
            .orElseThrow(() -> new IllegalStateException("There is a user " + name + " already"));
    users.setRoles(company, id, roles);
    return new Person(new Actor(company, new UserId(id), displayName), password);
  }
}
