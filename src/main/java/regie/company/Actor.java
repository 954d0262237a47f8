package regie.company;

/// Who acts, in which company. Every use case takes one: the company limits what it may touch, the
/// user is written beside what it did.
public record Actor(CompanyId company, UserId user, String name) {
  public long companyId() {
    return company.value();
  }

  public long userId() {
    return user.value();
  }
}
