Feature: Who may, what happens twice, what comes too late

  Nothing is done twice, nobody does what is not theirs, and nobody sees another company.

  Background:
    Given the company "NORTHWIND" in GB keeping books in GBP
    And these customers:
      | customer | terms |
      | ALDER    | 14    |
      | BIRCH    | 30    |
    And these projects:
      | project | tasks          |
      | ARM     | DESIGN, REVIEW |
      | LEG     |                |
      | HUT     |                |
    And these resources:
      | resource | role       | cost  |
      | EVE      | Developer  | 50.00 |
      | BOB      | Technician | 40.00 |
    And these bill rates:
      | role       | rate   |
      | Developer  | 75.00  |
      | Technician | 100.00 |
    And contract "C1" for customer "ALDER" in GBP has these lines:
      | line | project | billing           |
      | L1   | ARM     | time and material |
      | L2   | LEG     |                   |
    And contract "C1" is confirmed
    And contract "C2" for customer "BIRCH" in GBP has these lines:
      | line | project |
      | L1   | HUT     |
    And contract "C2" is confirmed
    And these hours are logged:
      | entry | resource | project | task   | date       | hours | note          |
      | T1    | EVE      | ARM     | DESIGN | 2026-03-02 | 8     | First drawing |
      | T2    | BOB      | LEG     |        | 2026-03-03 | 2     |               |
      | T3    | BOB      | HUT     |        | 2026-04-01 | 3     |               |
    And "T1, T2, T3" are approved

  Scenario: Of two confirmations of one proforma, one wins
    Given "T1" is marked ready to invoice
    And a proforma "P1" is created for contract "C1"
    And proforma "P1" is confirmed
    When the last step is repeated with another key
    Then it is refused as "wrong-state"
    And nothing is created
    And the actuals of "T1" are:
      | type           | amount  | billing status          |
      | cost           | 400.00  |                         |
      | unbilled sales | 600.00  | Customer invoice posted |
      | unbilled sales | -600.00 |                         |
      | billed sales   | 600.00  |                         |

  Scenario: A confirmation repeated with the same key gets the first answer
    Given "T1" is marked ready to invoice
    And a proforma "P1" is created for contract "C1"
    And proforma "P1" is confirmed
    When the last step is repeated with the same key
    Then nothing is created
    And proforma "P1" is "Confirmed"

  Scenario: A confirmation of an old version is refused
    Given "T1" is marked ready to invoice
    And a proforma "P1" is created for contract "C1"
    And proforma "P1" is confirmed
    When the last step is repeated on the old version
    Then it is refused as "stale-version"
    And nothing is created

  Scenario: A creation repeated with the same key creates one proforma
    Given "T1" is marked ready to invoice
    And a proforma "P1" is created for contract "C1"
    When the last step is repeated with the same key
    Then nothing is created
    And contract "C1" has these proformas:
      | proforma | customer | date       | total  | status |
      | P1       | ALDER    | 2026-12-31 | 600.00 | Draft  |
    When the last step is repeated with another key
    Then it is refused as "nothing-to-invoice"
    And nothing is created

  Scenario: An approval repeated with the same key approves once
    Given these hours are logged:
      | entry | resource | project | date       | hours |
      | T4    | EVE      | ARM     | 2026-03-05 | 1     |
    When "T4" is approved
    And the last step is repeated with the same key
    Then nothing is created
    And the actuals of "T4" are:
      | type           | amount |
      | cost           | 50.00  |
      | unbilled sales | 75.00  |
    When "T4" is approved
    Then it is refused as "wrong-state"

  Scenario: A posting repeated with the same key posts one invoice
    Given "T1" is marked ready to invoice
    And a proforma "P1" is created for contract "C1"
    And proforma "P1" is confirmed
    And the proposal of proforma "P1" is posted on 2026-03-31 as invoice "I1"
    When the last step is repeated with the same key
    Then nothing is created
    When proposal "P1" is posted on 2026-03-31 as invoice "I2"
    Then it is refused as "wrong-state"
    And the ledger balance of "customer balance" is 600.00

  Scenario: An outsider finds nothing
    Given "T1" is marked ready to invoice
    And a proforma "P1" is created for contract "C1"
    And the next step is taken by a "outsider"
    When proforma "P1" is confirmed
    Then it is refused as "not-found"
    Given the next step is taken by a "outsider"
    When a proforma "P2" is created for contract "C1"
    Then it is refused as "not-found"
    Given the next step is taken by a "outsider"
    When "T2" is marked ready to invoice
    Then it is refused as "not-found"
    Given the next step is taken by a "outsider"
    When the approval of "T2" is cancelled
    Then it is refused as "not-found"
    Given the next step is taken by a "outsider"
    When proforma "P1" is deleted
    Then it is refused as "not-found"
    Given the next step is taken by a "outsider"
    Then proforma "P1" is "Draft"
    And it is refused as "not-found"

  Scenario: Without sign-in nothing is told
    Given "T1" is marked ready to invoice
    And a proforma "P1" is created for contract "C1"
    And the next step is taken by an "anonymous"
    When proforma "P1" is confirmed
    Then it is refused as "forbidden"
    Given the next step is taken by an "anonymous"
    Then the backlog of contract "C1" is empty
    And it is refused as "forbidden"

  Scenario Outline: Each step belongs to its role
    Given "T1" is marked ready to invoice
    And a proforma "P1" is created for contract "C1"
    And the next step is taken by a "<role>"
    When proforma "P1" is confirmed
    Then it is refused as "forbidden"
    And nothing is created

    Examples:
      | role               |
      | team member        |
      | project accountant |
      | administrator      |
      | auditor            |

  Scenario: The project manager does not post, the accountant does not approve
    Given "T1" is marked ready to invoice
    And a proforma "P1" is created for contract "C1"
    And proforma "P1" is confirmed
    And the next step is taken by a "project manager"
    When the proposal of proforma "P1" is posted on 2026-03-31 as invoice "I1"
    Then it is refused as "forbidden"
    Given these hours are logged:
      | entry | resource | project | date       | hours |
      | T4    | EVE      | ARM     | 2026-03-05 | 1     |
    And the next step is taken by a "project accountant"
    When "T4" is approved
    Then it is refused as "forbidden"
    And the actuals of "T4" are:
      | type |

  Scenario: A set is done whole or not at all
    Given these hours are logged:
      | entry | resource | project | date       | hours |
      | T4    | EVE      | ARM     | 2026-03-05 | 1     |
    When "T4, T1" are approved
    Then it is refused as "wrong-state"
    And the actuals of "T4" are:
      | type |
    When "T4, T99" are approved
    Then it is refused as "not-found"
    And nothing is created

  Scenario: Work on a draft or an invoice stays approved
    Given "T1" is marked ready to invoice
    And a proforma "P1" is created for contract "C1"
    When the approval of "T1" is cancelled
    Then it is refused as "on-a-draft"
    When "T1" is marked not ready to invoice
    Then it is refused as "on-a-draft"
    Given proforma "P1" is confirmed
    When the approval of "T1" is cancelled
    Then it is refused as "already-invoiced"
