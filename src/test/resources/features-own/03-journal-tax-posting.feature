Feature: Journal, periods, tax and posting

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

  Scenario: A journal that is posted by hand
    Given the company has these settings:
      | setting         | value  |
      | journal posting | manual |
    And "T1" is approved
    And "T1" is marked ready to invoice
    And a proforma "P1" is created for contract "C1"
    And proforma "P1" is confirmed
    Then the vouchers of "T1" are:
      | posting type |
    When the proposal of proforma "P1" is posted on 2026-03-31 as invoice "I1"
    Then it is refused as "wrong-state"
    And the ledger balance of "customer balance" is 0.00
    Given the integration journal is posted
    Then the vouchers of "T1" are:
      | posting type       | debit  | credit |
      | project cost       | 400.00 |        |
      | payroll allocation |        | 400.00 |
    When the proposal of proforma "P1" is posted on 2026-03-31 as invoice "I1"
    Then the vouchers of "I1" are:
      | posting type     | debit  | credit |
      | customer balance | 600.00 |        |
      | invoiced revenue |        | 600.00 |

  Scenario Outline: Journals by period
    Given the company has these settings:
      | setting        | value    |
      | journal period | <period> |
    When "all" are approved
    Then there are <journals> integration journals

    Examples:
      | period | journals |
      | days   | 3        |
      | months | 2        |
      | years  | 1        |
      | all    | 1        |

  Scenario: A cancelled approval is taken out of the books
    Given the company has these settings:
      | setting        | value |
      | accrue revenue | yes   |
    And "T1" is approved
    When the approval of "T1" is cancelled
    Then the vouchers of "T1" are:
      | posting type |
    And the ledger balance of "WIP sales value" is 0.00
    And the ledger balance of "project cost" is 0.00

  Scenario: Non-chargeable work is not accrued
    Given the company has these settings:
      | setting        | value |
      | accrue revenue | yes   |
    When "T1" is approved with 6 billable
    Then the vouchers of "T1" are:
      | posting type       | debit  | credit |
      | project cost       | 400.00 | -      |
      | payroll allocation |        | 400.00 |
      | WIP sales value    | 450.00 |        |
      | accrued revenue    | -      | 450.00 |

  Scenario: A date in a closed period moves to the next open one
    Given the company has these settings:
      | setting      | value      |
      | closed until | 2026-03-31 |
    When "all" are approved
    Then there are 1 integration journals
    And the ledger balance of "project cost" is 600.00

  Scenario: Where dates do not move, the line waits for its period
    Given the company has these settings:
      | setting           | value      |
      | closed until      | 2026-03-31 |
      | move closed dates | no         |
    When "T1" is approved
    Then the vouchers of "T1" are:
      | posting type |
    When the integration journal is posted
    Then it is refused as "period-closed"
    Given the company has these settings:
      | setting      | value      |
      | closed until | 2026-02-28 |
    When the integration journal is posted
    Then the vouchers of "T1" are:
      | posting type       | debit  |
      | project cost       | 400.00 |
      | payroll allocation | -      |

  Scenario: An invoice is not posted into a closed period
    Given "T1" is approved
    And "T1" is marked ready to invoice
    And a proforma "P1" is created for contract "C1"
    And proforma "P1" is confirmed
    And the company has these settings:
      | setting      | value      |
      | closed until | 2026-03-31 |
    When proposal "P1" is posted on 2026-03-31 as invoice "I1"
    Then it is refused as "period-closed"
    When proposal "P1" is posted on 2026-04-01 as invoice "I1"
    Then invoice "I1" is due on 2026-04-15

  Scenario: Posting needs its accounts
    Given these sales taxes:
      | group | percent |
      | STD   | 20      |
    And these customers:
      | customer | tax group |
      | TAXED    | STD       |
    And these projects:
      | project |
      | BOX     |
    And contract "C3" for customer "TAXED" in GBP has these lines:
      | line | project |
      | L1   | BOX     |
    And contract "C3" is confirmed
    And these hours are logged:
      | entry | resource | project | date       | hours |
      | T4    | EVE      | BOX     | 2026-03-05 | 1     |
    And "T1, T4" are approved
    And "T1, T4" are marked ready to invoice
    And a proforma "P1" is created for contract "C1"
    And a proforma "P3" is created for contract "C3"
    And proformas "P1, P3" are confirmed
    And no account is set up for "sales tax"
    When proposal "P3" is posted on 2026-03-31 as invoice "I3"
    Then it is refused as "missing-posting-setup"
    When proposal "P1" is posted on 2026-03-31 as invoice "I1"
    Then invoice "I1" is an invoice of 600.00 with tax 0.00

  Scenario: A journal line without an account waits
    Given no account is set up for "project cost"
    When "T1" is approved
    Then the vouchers of "T1" are:
      | posting type |
    When the integration journal is posted
    Then it is refused as "missing-posting-setup"

  Scenario: Tax is rounded once for the document
    Given these sales taxes:
      | group | percent |
      | STD   | 20      |
      | LOW   | 5       |
    And these customers:
      | customer | tax group |
      | FULL     | STD       |
      | HALF     | LOW       |
    And these projects:
      | project |
      | BOX     |
      | BAG     |
    And these bill rates:
      | role  | rate |
      | Clerk | 0.13 |
    And contract "C3" for customer "FULL" in GBP has these lines:
      | line | project |
      | L1   | BOX     |
    And contract "C4" for customer "HALF" in GBP has these lines:
      | line | project |
      | L1   | BAG     |
    And contract "C3" is confirmed
    And contract "C4" is confirmed
    And these hours are logged:
      | entry | resource | project | role  | date       | hours |
      | T4    | EVE      | BOX     | Clerk | 2026-03-05 | 1     |
      | T5    | EVE      | BOX     | Clerk | 2026-03-06 | 1     |
      | T6    | EVE      | BOX     | Clerk | 2026-03-07 | 1     |
      | T7    | EVE      | BAG     | Clerk | 2026-03-07 | 30    |
    And "T4, T5, T6, T7" are approved
    And "T4, T5, T6, T7" are marked ready to invoice
    When a proforma "P3" is created for contract "C3"
    And a proforma "P4" is created for contract "C4"
    Then proforma "P3" has amount 0.39, tax 0.08 and total 0.47
    And proforma "P3" has these details:
      | source | amount | tax  |
      | T4     | 0.13   | 0.03 |
      | T5     | 0.13   | 0.03 |
      | T6     | 0.13   | 0.02 |
    And proforma "P4" has amount 3.90, tax 0.20 and total 4.10
    When proformas "all" are confirmed
    And proposal "P3" is posted on 2026-03-31 as invoice "I3"
    And proposal "P4" is posted on 2026-03-31 as invoice "I4"
    Then invoice "I3" is an invoice of 0.39 with tax 0.08
    And invoice "I4" is an invoice of 3.90 with tax 0.20
    And the ledger balance of "sales tax" is -0.28
    And the ledger balance of "customer balance" is 4.57

  Scenario: Invoice dates may have to ascend
    Given "T1, T2" are approved
    And "T1, T2" are marked ready to invoice
    And a proforma "P1" is created for contract "C1" and project "ARM"
    And a proforma "P2" is created for contract "C1" and project "LEG"
    And proformas "P1, P2" are confirmed
    And the company has these settings:
      | setting       | value     |
      | invoice dates | ascending |
    And proposal "P1" is posted on 2026-04-02 as invoice "I1"
    When proposal "P2" is posted on 2026-04-01 as invoice "I2"
    Then it is refused as "invoice-date-goes-back"
    Given the company has these settings:
      | setting       | value |
      | invoice dates | free  |
    When proposal "P2" is posted on 2026-04-01 as invoice "I2"
    Then invoice "I2" is an invoice of 200.00 with tax 0.00
    And invoice "I2" is due on 2026-04-15

  Scenario: Nothing is posted for a customer on hold
    Given "T1" is approved
    And "T1" is marked ready to invoice
    And a proforma "P1" is created for contract "C1"
    And proforma "P1" is confirmed
    And customer "ALDER" is on hold
    When proposal "P1" is posted on 2026-03-31 as invoice "I1"
    Then it is refused as "customer-on-hold"

  Scenario: Only what is confirmed is posted
    Given "T1" is approved
    And "T1" is marked ready to invoice
    And a proforma "P1" is created for contract "C1"
    When proposal "P1" is posted on 2026-03-31 as invoice "I1"
    Then it is refused as "wrong-state"
