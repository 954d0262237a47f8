Feature: Approval, backlog and drafts

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

  Scenario: Billing types decide what the customer pays
    When "T1" is approved as "Complimentary"
    And "T2" is approved as "Non-chargeable"
    And "T3" is approved as "Not available"
    Then the actuals of "T1" are:
      | type           | class | quantity | price | amount | billing type  |
      | cost           | time  | 8        | 50    | 400.00 |               |
      | unbilled sales | time  | 8        | 75    | 600.00 | Complimentary |
    And the actuals of "T2" are:
      | type           | amount | billing type   |
      | cost           | 80.00  |                |
      | unbilled sales | 200.00 | Non-chargeable |
    And the actuals of "T3" are:
      | type | amount |
      | cost | 120.00 |
    When everything of contract "C1" is marked ready to invoice
    And a proforma "P1" is created for contract "C1"
    Then it is refused as "nothing-to-invoice"

  Scenario: Part of an entry is marked by counting
    Given "T1" is approved with 6 billable
    When "T1/1" is marked ready to invoice
    Then the backlog of contract "C1" is:
      | source | quantity | amount | billing type   | status           |
      | T1/1   | 6        | 450.00 | Chargeable     | Ready to invoice |
      | T1/2   | 2        | 150.00 | Non-chargeable | -                |
    When "T1" is marked not ready to invoice
    Then the backlog of contract "C1" is:
      | source  | customer | status |
      | T1/1    | ALDER    | -      |
      | T1@ALDER |         | -      |

  Scenario: A negative billable quantity is refused
    When "T1" is approved with -1 billable
    Then it is refused as "negative-quantity"
    And nothing is created

  Scenario: An entry whose approval was cancelled is approved again
    Given "T1" is approved
    And the approval of "T1" is cancelled
    When "T1" is approved with 5 billable
    Then the actuals of "T1" since then are:
      | type           | quantity | amount | billing type   |
      | cost           | 8        | 400.00 |                |
      | unbilled sales | 5        | 375.00 | Chargeable     |
      | unbilled sales | 3        | 225.00 | Non-chargeable |
    And the backlog of contract "C1" is:
      | source | quantity |
      | T1     | 5        |
      | T1     | 3        |

  Scenario: Work without a price waits for one
    Given these resources:
      | resource | role   | cost  |
      | ZOE      | Expert | 90.00 |
    And these hours are logged:
      | entry | resource | project | date       | hours |
      | T4    | ZOE      | ARM     | 2026-03-05 | 1     |
    And "T1, T4" are approved
    Then the actuals of "T4" are:
      | type           | quantity | amount |
      | cost           | 1        | 90.00  |
      | unbilled sales | 1        | 0.00   |
    When "T4" is marked ready to invoice
    Then it is refused as "missing-price"
    When everything of contract "C1" is marked ready to invoice
    Then the backlog of contract "C1" is:
      | source | status           |
      | T1     | Ready to invoice |
      | T4     | -                |

  Scenario: Rates by day and by contract
    Given these bill rates:
      | role       | rate   | from       | contract |
      | Developer  | 80.00  | 2026-03-05 |          |
      | Technician | 120.00 |            | C2       |
    And these hours are logged:
      | entry | resource | project | date       | hours |
      | T4    | EVE      | ARM     | 2026-03-05 | 1     |
      | T5    | EVE      | ARM     | 2026-03-04 | 1     |
    When "all" are approved
    Then the backlog of contract "C1" is:
      | source | amount |
      | T1     | 600.00 |
      | T2     | 200.00 |
      | T4     | 80.00  |
      | T5     | 75.00  |
    And the backlog of contract "C2" is:
      | source | amount |
      | T3     | 360.00 |

  Scenario: A role named on the entry decides the rate
    Given these hours are logged:
      | entry | resource | project | role       | date       | hours |
      | T4    | EVE      | ARM     | Technician | 2026-03-05 | 1     |
    When "T4" is approved
    Then the actuals of "T4" are:
      | type           | amount |
      | cost           | 50.00  |
      | unbilled sales | 100.00 |

  Scenario: Rates may not overlap
    Given these bill rates:
      | role   | rate  | from       | to         |
      | Expert | 80.00 | 2026-01-01 | 2026-06-30 |
    When these bill rates:
      | role   | rate  | from       | to         |
      | Expert | 90.00 | 2026-06-01 | 2026-12-31 |
    Then it is refused as "overlapping-validity"

  Scenario: Deleting a draft restores readiness
    Given "T1, T2" are approved
    And "T1" is marked ready to invoice
    And a proforma "P1" is created for contract "C1"
    When proforma "P1" is deleted
    Then the backlog of contract "C1" is:
      | source | status           |
      | T1     | Ready to invoice |
      | T2     | -                |
    And contract "C1" has these proformas:
      | proforma |
    When a proforma "P2" is created for contract "C1"
    Then proforma "P2" has amount 600.00, tax 0.00 and total 600.00
    When proforma "P1" is confirmed
    Then it is refused as "wrong-state"

  Scenario: A confirmed proforma is not deleted
    Given "T1" is approved
    And "T1" is marked ready to invoice
    And a proforma "P1" is created for contract "C1"
    And proforma "P1" is confirmed
    When proforma "P1" is deleted
    Then it is refused as "wrong-state"

  Scenario: A proforma for one project of the contract
    Given "all" are approved
    And everything of contract "C1" is marked ready to invoice
    When a proforma "P1" is created for contract "C1" and project "LEG"
    Then proforma "P1" has these details:
      | source | price  | quantity | amount |
      | T2     | 100.00 | 2        | 200.00 |
    When a proforma "P2" is created for contract "C1" and project "LEG"
    Then it is refused as "nothing-to-invoice"
    When a proforma "P2" is created for contract "C1" and customer "ALDER"
    Then proforma "P2" has these details:
      | source   | amount |
      | T1@ALDER | 600.00 |

  Scenario: Several contracts at once
    Given "all" are approved
    And "all" are marked ready to invoice
    When proformas are created for contracts "C1, C2"
    Then contract "C1" has these proformas:
      | proforma   | customer | total  | status |
      | C1/ALDER/1 | ALDER    | 800.00 | Draft  |
    And contract "C2" has these proformas:
      | proforma   | customer | total  | status |
      | C2/BIRCH/1 | BIRCH    | 300.00 | Draft  |
    When proformas "C1/ALDER/1, C2/BIRCH/1" are confirmed
    Then the backlog of contract "C1" is empty
    And proforma "C2/BIRCH/1" is "Confirmed"
    When proformas "C1/ALDER/1, C2/BIRCH/1" are confirmed
    Then it is refused as "wrong-state"

  Scenario: Work on a contract that is not confirmed waits for it
    Given these projects:
      | project |
      | DOC     |
    And contract "C3" for customer "BIRCH" in GBP
    And contract "C3" has these further lines:
      | line | project |
      | L1   | DOC     |
    And these hours are logged:
      | entry | resource | project | date       | hours |
      | T4    | EVE      | DOC     | 2026-03-05 | 1     |
    And "T4" is approved
    And "T4" is marked ready to invoice
    When a proforma "P1" is created for contract "C3"
    Then it is refused as "wrong-state"
    And nothing is created
    Given contract "C3" is confirmed
    When a proforma "P1" is created for contract "C3"
    Then proforma "P1" has amount 75.00, tax 0.00 and total 75.00

  Scenario: Today is the cut-off when no date is given
    Given "all" are approved
    And "all" are marked ready to invoice
    And today is 2026-03-02
    When a proforma "P1" is created for contract "C1"
    Then proforma "P1" has these details:
      | source |
      | T1     |
    And contract "C1" has these proformas:
      | proforma | date       |
      | P1       | 2026-03-02 |
